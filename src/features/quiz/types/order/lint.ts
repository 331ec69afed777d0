import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { repeated, textAsRead } from '../../repeated.ts'
import type { OrderShape } from './model.ts'

/** A text that begins with its own number, such as “2.”, “b)” or “Langkah 3:”. */
const NUMBERED = /^\**(?:langkah\s+(?:ke-?)?)?(?:\d+|[a-h])\s*[.):]/i

/** What is wrong with the meaning of an ordering question; empty when nothing is. Runs at build only. */
export function lintOrder(question: Question<OrderShape>): Finding[] {
  return [...lintIds(question), ...lintTexts(question), ...lintNumbers(question)]
}

function lintIds({ steps }: Question<OrderShape>): Finding[] {
  return repeated(steps, ({ id }) => id).map(({ index, part }) => ({
    rule: 'equal-step-ids',
    path: ['steps', index, 'id'],
    what: `Id langkah "${part.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap langkah huruf yang berbeda, dari a sampai h.',
  }))
}

function lintTexts({ steps }: Question<OrderShape>): Finding[] {
  return repeated(steps, ({ text }) => textAsRead(text)).map(({ index, part, first }) => ({
    rule: 'equal-steps',
    path: ['steps', index, 'text'],
    what: `Teks langkah "${part.id}" sama dengan langkah "${first.id}", sehingga urutannya tidak dapat ditentukan.`,
    mend: 'ubah salah satunya, atau hapus.',
  }))
}

function lintNumbers({ steps }: Question<OrderShape>): Finding[] {
  return steps.flatMap(({ id, text }, index) =>
    NUMBERED.test(text)
      ? [
          {
            rule: 'numbered-step',
            path: ['steps', index, 'text'],
            what: `Teks langkah "${id}" diawali nomor, sehingga urutannya sudah terbaca.`,
            mend: 'hapus nomornya; halaman memberi nomor sendiri.',
          },
        ]
      : [],
  )
}
