/** What is wrong with the marks in a text with gaps. Runs at build only. */
import { inlineParts } from '../../ui/inline-text.ts'
import type { Finding } from '../../yaml/fields.ts'
import { type GapPart, gapIdsIn, gapParagraphs } from './gap-text.ts'
import type { Id } from './model.ts'

/** Each mark has its gap, each gap stands once in the text, and no emphasis goes across a gap. */
export function lintGaps(text: string, gaps: { id: Id }[]): Finding[] {
  const marks = gapIdsIn(text)
  const unknown = [...new Set(marks)].filter((mark) => !gaps.some(({ id }) => id === mark))
  return [
    ...unknown.map((id) => ({
      rule: 'unknown-gap',
      path: ['text'],
      what: `Teks memuat \`{${id}}\`, tetapi tidak ada isian dengan id itu.`,
      mend: `tambahkan \`- id: ${id}\` pada \`gaps\`, atau perbaiki tandanya dalam teks.`,
    })),
    ...gaps.flatMap(({ id }, index) => lintUse(marks, id, index)),
    ...gapParagraphs(text)
      .flatMap(tornIn)
      .map((id) => ({
        rule: 'emphasis-across-gap',
        path: ['text'],
        what: 'Huruf miring atau tebal tidak dapat melintasi sebuah isian.',
        mend: `tutup tanda bintangnya sebelum \`{${id}}\`, lalu buka lagi sesudahnya.`,
      })),
  ]
}

function lintUse(marks: Id[], id: Id, index: number): Finding[] {
  const uses = marks.filter((mark) => mark === id).length
  if (uses === 1) return []
  const path = ['gaps', index, 'id']
  return uses === 0
    ? [
        {
          rule: 'gap-not-in-text',
          path,
          what: `Isian "${id}" tidak muncul dalam teks.`,
          mend: `tulis \`{${id}}\` pada \`text\`, di tempat isian itu.`,
        },
      ]
    : [
        {
          rule: 'gap-twice-in-text',
          path,
          what: `Isian "${id}" muncul ${uses} kali dalam teks.`,
          mend: `sisakan satu \`{${id}}\` pada \`text\`, dan buat isian lain untuk yang lain.`,
        },
      ]
}

/** The gaps inside an emphasis that reaches over them. Each run between gaps is read by itself, so it would not show. */
function tornIn(paragraph: GapPart[]): Id[] {
  const text = paragraph.map((part) => (part.kind === 'gap' ? `{${part.id}}` : part.text)).join('')
  return inlineParts(text)
    .filter(({ kind }) => kind !== 'text')
    .flatMap((part) => gapIdsIn(part.text))
}
