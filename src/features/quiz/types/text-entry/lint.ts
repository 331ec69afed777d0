import { normalise } from '../../../../i18n/normalise.ts'
import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import type { TextEntryAnswer, TextEntryShape } from './model.ts'
import { isAccepted, isNear } from './score.ts'

/** What is wrong with the meaning of a text entry; empty when nothing is. Runs at build only. */
export function lintTextEntry(question: Question<TextEntryShape>): Finding[] {
  const { answer } = question
  return [
    ...(answer.kind === 'text' ? lintAccept(answer) : lintNumber(answer)),
    ...question.expected.flatMap(({ value }, index) => lintExpected(answer, value, index)),
  ]
}

function lintAccept({ accept, strict }: Extract<TextEntryAnswer, { kind: 'text' }>): Finding[] {
  const path = ['answer', 'text', 'accept']
  if (accept.length === 0) {
    return [
      {
        rule: 'no-accepted-text',
        path,
        what: 'Belum ada jawaban yang diterima.',
        mend: 'tulis sedikitnya satu jawaban pada `accept`.',
      },
    ]
  }
  return accept.flatMap((text, index) => {
    const folded = normalise(text, strict)
    const first = accept.slice(0, index).find((earlier) => normalise(earlier, strict) === folded)
    if (folded === '') {
      return {
        rule: 'blank-accepted-text',
        path: [...path, index],
        what: 'Jawaban yang diterima ini kosong.',
        mend: 'tulis jawabannya, atau hapus baris ini.',
      }
    }
    if (first === undefined) return []
    return {
      rule: 'equal-accepted-texts',
      path: [...path, index],
      what: `Jawaban "${text}" sudah diterima melalui "${first}".`,
      mend: 'hapus salah satunya; keduanya sudah dianggap sama saat jawaban diperiksa.',
    }
  })
}

function lintNumber({ value, tolerance }: Extract<TextEntryAnswer, { kind: 'number' }>): Finding[] {
  return Object.entries({ value, tolerance }).flatMap(([field, number]) =>
    Number.isFinite(number)
      ? []
      : {
          rule: 'number-not-finite',
          path: ['answer', 'number', field],
          what: 'Angka ini tak terhingga atau bukan angka.',
          mend: 'tulis angka biasa dengan titik desimal, misalnya `62.9`.',
        },
  )
}

function lintExpected(answer: TextEntryAnswer, value: string | number, index: number): Finding[] {
  const path = ['expected', index, typeof value === 'string' ? 'text' : 'number']
  if ((typeof value === 'string') !== (answer.kind === 'text')) {
    return [
      {
        rule: 'expected-of-other-kind',
        path,
        what: 'Jawaban keliru ini tidak sejenis dengan jawaban soal, sehingga tidak pernah cocok.',
        mend: `tulis sebagai \`${answer.kind}\`, atau hapus.`,
      },
    ]
  }
  if (!isRight(answer, value)) return []
  return [
    {
      rule: 'expected-is-right',
      path,
      what: `"${value}" tercantum sebagai jawaban keliru, padahal diterima sebagai jawaban benar.`,
      mend: 'hapus dari `expected`, atau perbaiki `answer`.',
    },
  ]
}

function isRight(answer: TextEntryAnswer, value: string | number): boolean {
  if (answer.kind === 'text') return typeof value === 'string' && isAccepted(answer, value)
  return typeof value === 'number' && isNear(value, answer.value, answer.tolerance)
}
