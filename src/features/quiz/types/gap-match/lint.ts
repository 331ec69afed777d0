import { inlineParts } from '../../../../ui/inline-text.ts'
import type { Finding } from '../../../../yaml/fields.ts'
import type { Id, Question } from '../../model.ts'
import { lintPlaces, repeated } from '../../placing/lint.ts'
import type { GapMatchShape } from './model.ts'
import { gapsIn } from './text.ts'

/** What is wrong with the meaning of a text with gaps; empty when nothing is. Runs at build only. */
export function lintGapMatch({ text, gaps, choices }: Question<GapMatchShape>): Finding[] {
  const marks = gapsIn(text)
  const unknown = [...new Set(marks)].filter((mark) => !gaps.some(({ id }) => id === mark))
  const unmarked = gaps.flatMap(({ id }, index) => (marks.includes(id) ? [] : { id, index }))
  const twice = [...new Set(repeated(marks, (mark) => mark).map(({ part }) => part))]
  return [
    ...unknown.map((mark) => ({
      rule: 'unknown-gap',
      path: ['text'],
      what: `Tanda \`{${mark}}\` tidak ada pada \`gaps\`.`,
      mend: `tambahkan bagian rumpang dengan id "${mark}", atau perbaiki tandanya.`,
    })),
    ...unmarked.map(({ id, index }) => ({
      rule: 'gap-without-mark',
      path: ['gaps', index, 'id'],
      what: `Tanda \`{${id}}\` tidak ada di dalam teks.`,
      mend: `tulis \`{${id}}\` pada teks, di tempat bagian yang rumpang.`,
    })),
    ...twice.map((mark) => ({
      rule: 'gap-marked-twice',
      path: ['text'],
      what: `Tanda \`{${mark}}\` ditulis lebih dari sekali.`,
      mend: 'sisakan satu, atau buat bagian rumpang yang baru.',
    })),
    ...tornBy(text).map((mark) => ({
      rule: 'gap-in-emphasis',
      path: ['text'],
      what: 'Bagian rumpang berada di dalam `*miring*` atau `**tebal**`.',
      mend: `tutup tandanya sebelum \`{${mark}}\`, lalu buka lagi sesudahnya bila perlu.`,
    })),
    ...lintPlaces({ slots: gaps, choices }, 'gaps'),
  ]
}

/** The gaps inside an emphasis that reaches over them. Each run between gaps is read by itself, so it would not show. */
function tornBy(text: string): Id[] {
  return text.split('\n').flatMap((line) =>
    inlineParts(line)
      .filter(({ kind }) => kind !== 'text')
      .flatMap((part) => gapsIn(part.text)),
  )
}
