/** Mistakes that are seen in single lines of a lesson or a deck, before anything is parsed. */
import type { Fault } from './mdx-token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The faults from an offset to the end. */
export function textFaults(text: string, from: number, vocabulary: Vocabulary): Fault[] {
  const faults = [
    ...tightHeadings(text, vocabulary),
    ...programWords(text),
    ...(vocabulary.slides ? rulesBetweenSlides(text) : []),
  ]
  return faults.filter(({ at }) => at >= from)
}

function tightHeadings(text: string, { heading }: Vocabulary): Fault[] {
  return [...text.matchAll(/^(#{2,6})(?=[^\s#])/gm)].map((match) => ({
    at: match.index,
    what: `Sesudah \`${match[0]}\` harus ada spasi agar menjadi judul.`,
    mend: `tulis \`${heading.replace(/^#+/, match[0])}\`.`,
  }))
}

function programWords(text: string): Fault[] {
  return [...text.matchAll(/(?<=\n\r?\n)(import|export)\s/g)].map((match) => ({
    at: match.index,
    what: `Paragraf tidak boleh diawali kata \`${match[1]}\`, karena punya arti khusus bagi program.`,
    mend: 'susun ulang kalimatnya agar diawali kata lain.',
  }))
}

/** In other programs a line `---` parts slides. Here it draws a rule, or makes a heading of the text above it. */
function rulesBetweenSlides(text: string): Fault[] {
  const mend = 'hapus garis itu; salindia baru diawali `## Judul`.'
  return [...text.matchAll(/^ {0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])[^\S\n]*$/gm)].map(
    (match) => {
      const above =
        text
          .slice(0, match.index)
          .replace(/\r?\n$/, '')
          .split('\n')
          .at(-1) ?? ''
      const rule = match[0].trim()
      const underlines =
        /^[-=]+$/.test(rule) && /^\s*[^\s#<|>*+-]/.test(above) && !/^\s*\d+[.)]\s/.test(above)
      const what = underlines
        ? `Garis \`${rule}\` tepat di bawah teks mengubah teks itu menjadi judul.`
        : `Garis \`${rule}\` tidak memisahkan salindia.`
      return { at: match.index, what, mend }
    },
  )
}
