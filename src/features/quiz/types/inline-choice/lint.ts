import { plainText } from '../../../../ui/inline-text.ts'
import type { Finding } from '../../../../yaml/fields.ts'
import { lintGaps } from '../../lint-gaps.ts'
import type { Question } from '../../model.ts'
import { repeated, textAsRead } from '../../repeated.ts'
import type { Gap, InlineChoiceShape } from './model.ts'

/** What a closed menu still shows whole on a screen of 320 pixels. */
const MAX_OPTION = 28

/** What is wrong with the meaning of an inline choice; empty when nothing is. Runs at build only. */
export function lintInlineChoice(question: Question<InlineChoiceShape>): Finding[] {
  return [
    ...lintGaps(question.text, question.gaps),
    ...lintIds(question),
    ...question.gaps.flatMap((gap, index) => [...lintKey(gap, index), ...lintOptions(gap, index)]),
  ]
}

function lintIds({ gaps }: Question<InlineChoiceShape>): Finding[] {
  return repeated(gaps, ({ id }) => id).map(({ index, part }) => ({
    rule: 'equal-gap-ids',
    path: ['gaps', index, 'id'],
    what: `Id isian "${part.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap isian id yang berbeda.',
  }))
}

function lintKey({ id, options }: Gap, index: number): Finding[] {
  const right = options.flatMap(({ correct }, at) => (correct ? [at] : []))
  const second = right[1]
  if (right.length === 0) {
    return [
      {
        rule: 'no-right-option',
        path: ['gaps', index, 'options'],
        what: `Isian "${id}" tidak punya pilihan yang ditandai benar.`,
        mend: 'tambahkan `correct: true` pada satu pilihan.',
      },
    ]
  }
  if (second === undefined) return []
  return [
    {
      rule: 'several-right-options',
      path: ['gaps', index, 'options', second, 'correct'],
      what: `Isian "${id}" punya ${right.length} pilihan yang ditandai benar.`,
      mend: 'sisakan satu `correct: true`.',
    },
  ]
}

function lintOptions({ options }: Gap, index: number): Finding[] {
  const at = (option: number, key: string) => ['gaps', index, 'options', option, key]
  return [
    ...repeated(options, ({ id }) => id).map(({ index: option, part }) => ({
      rule: 'equal-option-ids',
      path: at(option, 'id'),
      what: `Id pilihan "${part.id}" dipakai lebih dari sekali.`,
      mend: 'beri setiap pilihan huruf yang berbeda, dari a sampai g.',
    })),
    ...repeated(options, ({ text }) => textAsRead(text)).map(({ index: option, part }) => ({
      rule: 'equal-options',
      path: at(option, 'text'),
      what: `Teks pilihan "${part.text}" sama dengan pilihan lain pada isian ini.`,
      mend: 'ubah salah satunya, atau hapus.',
    })),
    ...options.flatMap(({ text }, option) =>
      [...plainText(text)].length <= MAX_OPTION
        ? []
        : {
            rule: 'long-option',
            path: at(option, 'text'),
            what: `Teks pilihan ini lebih dari ${MAX_OPTION} karakter, sehingga terpotong di layar ponsel.`,
            mend: 'pendekkan; pindahkan kata yang sama pada semua pilihan ke dalam `text`.',
          },
    ),
  ]
}
