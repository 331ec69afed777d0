import type { Finding } from '../../../yaml/fields.ts'
import { repeated, textAsRead } from '../repeated.ts'
import type { Chip, Places, Slot } from './model.ts'

/**
 * What is wrong with the meaning of places and choices; empty when nothing is. Runs at build only.
 * @param list the field in which authors write the places, such as `items`
 */
export function lintPlaces({ slots, choices }: Omit<Places, 'points'>, list: string): Finding[] {
  return [...lintMatches(slots, choices, list), ...lintIds(slots, choices, list), ...lintTexts(choices)]
}

function lintMatches(slots: Slot[], choices: Chip[], list: string): Finding[] {
  const lost = slots.flatMap(({ match }, index) =>
    choices.some(({ id }) => id === match)
      ? []
      : {
          rule: 'unknown-match',
          path: [list, index, 'match'],
          what: `Tidak ada pilihan dengan id "${match}".`,
          mend: 'tulis id salah satu pilihan pada `choices`, atau tambahkan pilihannya.',
        },
  )
  const shared = repeated(slots, ({ match }) => match).map(({ index, part, first }) => ({
    rule: 'match-used-twice',
    path: [list, index, 'match'],
    what: `Pilihan "${part.match}" sudah menjadi jawaban "${first.id}", padahal setiap pilihan hanya dipakai sekali.`,
    mend: 'tulis id pilihan yang lain.',
  }))
  return [...lost, ...shared]
}

function lintIds(slots: Slot[], choices: Chip[], list: string): Finding[] {
  const places = repeated(slots, ({ id }) => id).map(({ index, part }) => ({
    rule: 'equal-place-ids',
    path: [list, index, 'id'],
    what: `Id "${part.id}" dipakai lebih dari sekali dalam soal ini.`,
    mend: 'beri id yang berbeda.',
  }))
  const letters = repeated(choices, ({ id }) => id).map(({ index, part }) => ({
    rule: 'equal-choice-ids',
    path: ['choices', index, 'id'],
    what: `Id pilihan "${part.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap pilihan huruf yang berbeda, dari a sampai j.',
  }))
  return [...places, ...letters]
}

function lintTexts(choices: Chip[]): Finding[] {
  return repeated(choices, ({ text }) => textAsRead(text)).map(({ index, part, first }) => ({
    rule: 'equal-choices',
    path: ['choices', index, 'text'],
    what: `Teks pilihan "${part.id}" sama dengan pilihan "${first.id}".`,
    mend: 'ubah salah satunya, atau hapus.',
  }))
}
