import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { repeated, textAsRead } from '../../repeated.ts'
import type { ChoiceShape } from './model.ts'

/** What is wrong with the meaning of a choice question; empty when nothing is. Runs at build only. */
export function lintChoice(question: Question<ChoiceShape>): Finding[] {
  return [...lintKey(question), ...lintIds(question), ...lintTexts(question)]
}

function lintKey({ choices, multiple }: Question<ChoiceShape>): Finding[] {
  const right = choices.flatMap(({ correct }, index) => (correct ? [index] : []))
  const second = right[1]
  if (right.length === 0) {
    return [
      {
        rule: 'no-right-choice',
        path: ['choices'],
        what: 'Tidak ada pilihan yang ditandai benar.',
        mend: `tambahkan \`correct: true\` pada ${multiple ? 'dua pilihan atau lebih' : 'satu pilihan'}.`,
      },
    ]
  }
  if (!multiple && second !== undefined) {
    return [
      {
        rule: 'several-right-choices',
        path: ['choices', second, 'correct'],
        what: `Ada ${right.length} pilihan yang ditandai benar, padahal hanya satu yang boleh dipilih.`,
        mend: 'tambahkan `multiple: true` pada soal, atau sisakan satu `correct: true`.',
      },
    ]
  }
  if (multiple && second === undefined) {
    return [
      {
        rule: 'one-right-of-multiple',
        path: ['multiple'],
        what: 'Soal ini meminta beberapa pilihan, tetapi hanya satu yang ditandai benar.',
        mend: 'hapus `multiple: true`, atau tambahkan `correct: true` pada pilihan lain.',
      },
    ]
  }
  if (right.length === choices.length) {
    return [
      {
        rule: 'no-wrong-choice',
        path: ['choices'],
        what: 'Semua pilihan ditandai benar.',
        mend: 'tambahkan satu pilihan yang keliru, atau hapus `correct: true` pada pilihan yang keliru.',
      },
    ]
  }
  return []
}

function lintIds({ choices }: Question<ChoiceShape>): Finding[] {
  return repeated(choices, ({ id }) => id).map(({ index, part }) => ({
    rule: 'equal-choice-ids',
    path: ['choices', index, 'id'],
    what: `Id pilihan "${part.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap pilihan huruf yang berbeda, dari a sampai g.',
  }))
}

function lintTexts({ choices }: Question<ChoiceShape>): Finding[] {
  return repeated(choices, ({ text }) => textAsRead(text)).map(({ index, part, first }) => ({
    rule: 'equal-choices',
    path: ['choices', index, 'text'],
    what: `Teks pilihan "${part.id}" sama dengan pilihan "${first.id}".`,
    mend: 'ubah salah satunya, atau hapus.',
  }))
}
