/** Language rules over every text that a reader sees. */
import type { Course, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import type { Prose } from '../prose.ts'
import { sentencesIn, wordCount } from '../sentences.ts'
import { findSpellings } from './spellings.ts'

const LONGEST_SENTENCE = 30

/** Quotation marks are curly. */
export const curlyQuotes: Rule = {
  name: 'curly-quotes',
  check: forEachText((prose) => {
    const at = prose.text.search(/["']/)
    if (at < 0) return []
    const count = prose.text.match(/["']/g)?.length ?? 1
    const what =
      count > 1
        ? `Ada ${count} tanda kutip lurus dalam teks: ${around(prose.text, at)}.`
        : `Ada tanda kutip lurus dalam teks: ${around(prose.text, at)}.`
    const mend = 'pakai tanda kutip lengkung “ ”, atau ‘ ’ di dalam kutipan.'
    return [problemAt(prose.place(at, prose.text.slice(at)), what, mend, prose.subject)]
  }),
}

/** One space between words. */
export const singleSpaces: Rule = {
  name: 'single-spaces',
  check: forEachText((prose) => {
    const found = /\S {2,}(?=\S)/.exec(prose.text)
    if (!found) return []
    const place = prose.place(found.index, prose.text.slice(found.index).trimStart())
    const what = `Ada dua spasi berurutan: ${around(prose.text, found.index + 1)}.`
    return [problemAt(place, what, 'sisakan satu spasi.', prose.subject)]
  }),
}

/** Standard spelling; foreign words only in italics. */
export const spelling: Rule = {
  name: 'spelling',
  check: forEachText((prose) => {
    if (prose.verbatim) return []
    return findSpellings(prose).map(({ at, wrong, right, foreign }) => {
      const what = foreign ? `Kata asing “${wrong}” tidak ditulis miring.` : `Ejaan “${wrong}” tidak baku.`
      const mend = foreign
        ? `tulis “${right}”, atau \`*${wrong}*\` bila kata asingnya memang perlu.`
        : `tulis “${right}”.`
      return problemAt(prose.place(at, wrong), what, mend, prose.subject)
    })
  }),
}

/** Sentences that can be read in one go. */
export const sentenceLength: Rule = {
  name: 'sentence-length',
  check: forEachText((prose) => {
    if (prose.verbatim) return []
    return sentencesIn(prose.text).flatMap(({ text, at }) => {
      const count = wordCount(text)
      if (count <= LONGEST_SENTENCE) return []
      const start = text.split(/\s+/).slice(0, 5).join(' ')
      const what = `Kalimat “${start} …” terdiri atas ${count} kata, paling banyak ${LONGEST_SENTENCE}.`
      return [problemAt(prose.place(at, text), what, 'bagi menjadi dua kalimat.', prose.subject)]
    })
  }),
}

function forEachText(check: (prose: Prose) => Problem[]): (course: Course) => Problem[] {
  return ({ prose }) => prose.flatMap(check)
}

/** The words around an offset, in backticks. */
function around(text: string, at: number): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 12)) + 1)
  const end = text.indexOf(' ', at + 10)
  const part = text.slice(from, end < 0 ? undefined : end).replaceAll('\n', ' ')
  return `\`${part.length > 40 ? `${part.slice(0, 38)}…` : part}\``
}
