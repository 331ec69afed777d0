/** Nothing unfinished is published: fields for readers to fill in are written in one way, all else is a text to write. */
import { blankParts } from '../../ui/blanks.ts'
import { inlineParts } from '../../ui/inline-text.ts'
import type { Rule } from '../course.ts'
import { problemAt } from '../problem.ts'
import type { Prose } from '../prose.ts'

interface Found {
  at: number
  written: string
  what: string
  mend: string
}

/** No text is put off; blanks (`<Isi>…</Isi>`, `[ISI: …]`) stand where they are drawn and have a label. */
export const placeholders: Rule = {
  name: 'placeholders',
  check: ({ prose }) =>
    prose.flatMap((one) =>
      [...blanksIn(one), ...unfinishedIn(one)].map(({ at, written, what, mend }) =>
        problemAt(one.place(at, written), what, mend, one.subject),
      ),
    ),
}

/** `[ISI: …]` and what was probably meant as one, also without its closing bracket. */
const BLANK = /\[\s*isi\b[^[\]\n]*(?:\]|$)/gim
const EXAMPLE = '[ISI: nama pejabat]'

/** Faults of the blanks in a text. */
function blanksIn({ text, blanks }: Prose): Found[] {
  return [...text.matchAll(BLANK)].flatMap((match) => {
    const [written] = match
    const found = (what: string, mend: string) => [{ at: match.index, written, what, mend }]
    const label = written
      .replace(/^\[\s*isi\s*[:=.-]*|\]$/gi, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (blanks === undefined) {
      return found(
        `Isian \`${written}\` tidak dapat ditulis di tempat ini.`,
        'tulis kata yang sebenarnya; isian hanya dikenal dalam teks pelajaran, kasus, dan lembar kerja.',
      )
    }
    if (label === '') {
      const right = blanks === 'tag' ? '<Isi>nama pejabat</Isi>' : EXAMPLE
      return found(
        `Isian \`${written}\` tidak menyebut apa yang diisi.`,
        `tulis apa yang diisi, misalnya \`${right}\`.`,
      )
    }
    if (blanks === 'tag') {
      return found(
        `Isian \`${written}\` ditulis dengan kurung siku di dalam pelajaran.`,
        `tulis \`<Isi>${label}</Isi>\`.`,
      )
    }
    if (blankParts(written).length === 1) {
      const mend = `tulis \`[ISI: ${label}]\`: huruf besar, titik dua, satu spasi, dan kurung penutup.`
      return found(`Isian \`${written}\` tidak ditulis dengan tepat.`, mend)
    }
    if (isWithinMarks(text, written)) {
      return found(
        `Isian \`${written}\` berada di dalam *miring* atau **tebal**.`,
        'pindahkan isian ke luar tanda bintang.',
      )
    }
    return []
  })
}

function isWithinMarks(text: string, blank: string): boolean {
  return inlineParts(text).some(({ kind, text: part }) => kind !== 'text' && part.includes(blank))
}

/** What editors write where a text is still missing. */
const UNFINISHED = [
  /\b(?:TODO|FIXME|TBD|TBA|lorem ipsum|lorem)\b/gi,
  /\bx{3,}\b/gi,
  /_{3,}/g,
  // Four dots and three question marks are how people write when they are angry.
  /\.{5,}|…{2,}/g,
  /(?:…|\.{2,})\s*(?:isi|diisi)\b[^.…\n]{0,60}(?:…|\.{2,})/gi,
  /\(\s*(?:isi|diisi|lengkapi)\s*(?:[:…]|\.{2,})[^)\n]*\)/gi,
  /\bisi di sini\b/gi,
]
/** Square brackets are of no other use in a text of ours. */
const BRACKETED = /\[(?!\s*isi\b)[^[\]\n]*\]/gi

function unfinishedIn({ text, blanks, verbatim }: Prose): Found[] {
  const patterns = verbatim ? UNFINISHED : [...UNFINISHED, BRACKETED]
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: written }) => ({ at: index, written })),
  )
  return found
    .filter((one) => !found.some((other) => other !== one && isInside(one, other)))
    .map(({ at, written }) => {
      const fill = { tag: '`<Isi>nama pejabat</Isi>`', text: `\`${EXAMPLE}\`` }
      const mend = blanks
        ? `tulis teks yang sebenarnya; bila pembaca yang mengisi, tulis seperti ${fill[blanks]}.`
        : 'tulis teks yang sebenarnya.'
      return { at, written, what: `Masih ada teks sementara “${written}”.`, mend }
    })
}

/** Whether a find lies in a longer one. */
function isInside(one: { at: number; written: string }, other: { at: number; written: string }): boolean {
  const end = one.at + one.written.length
  return (
    other.written.length > one.written.length && other.at <= one.at && end <= other.at + other.written.length
  )
}
