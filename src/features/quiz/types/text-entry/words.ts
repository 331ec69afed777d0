import { defineWords } from '../../../../i18n/locales.ts'
import type { TextEntryShape } from './model.ts'

/** Words of short texts and numbers. */
export const textEntryWords = defineWords({
  id: {
    text: 'Tulis jawaban singkat',
    number: 'Tulis angka',
    field: 'Jawaban Anda',
    writeFirst: 'Tulis jawaban dulu',
    solution: (answer: string) => `Jawaban: ${answer}`,
    anyOther: 'Jawaban apa pun selain itu',
    tolerance: (margin: string) => ` (boleh meleset ${margin})`,
    asNumber: (value: string) => `Maksud saya ${value}`,
    reasons: {
      'not-a-number': 'Tulis sebuah angka, misalnya 62,9.',
      'ambiguous-number': 'Angka ini dapat dibaca dengan dua cara. Mana yang Anda maksud?',
    } satisfies Record<TextEntryShape['invalid']['reason'], string>,
  },
})
