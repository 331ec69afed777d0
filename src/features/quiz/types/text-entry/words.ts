import { defineWords } from '../../../../i18n/locales.ts'

/** Words of short texts and numbers. */
export const textEntryWords = defineWords({
  id: {
    text: 'Tulis jawaban singkat',
    number: 'Tulis angka',
    field: 'Jawaban Anda',
    writeFirst: 'Tulis jawaban dulu',
    solution: (answer: string) => `Jawaban: ${answer}`,
    tolerance: (margin: string) => ` (boleh meleset ${margin})`,
    asNumber: (value: string) => `Maksud saya ${value}`,
  },
})
