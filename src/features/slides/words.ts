import { defineWords } from '../../i18n/locales.ts'

/** What is said while a deck is shown. */
export const deckWords = defineWords({
  id: {
    slide: (number: number, count: number, title: string) => `Salindia ${number} dari ${count}. ${title}`,
    step: (number: number, count: number, text: string) => `Langkah ${number} dari ${count}. ${text}`,
    covered: 'Layar ditutup.',
    uncovered: 'Layar dibuka.',
    timer: {
      start: 'Mulai',
      pause: 'Jeda',
      goOn: 'Lanjutkan',
      soon: 'Tersisa satu menit.',
      over: 'Waktu habis.',
    },
  },
})
