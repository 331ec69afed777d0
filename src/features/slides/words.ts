import { defineWords } from '../../i18n/locales.ts'

/** What is said while a deck is shown. */
export const deckWords = defineWords({
  id: {
    slide: (number: number, count: number, title: string) => `Salindia ${number} dari ${count}. ${title}`,
    step: (number: number, count: number, text: string) => `Langkah ${number} dari ${count}. ${text}`,
    position: (number: number, count: number) => `${number} / ${count}`,
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
  en: {
    slide: (number: number, count: number, title: string) => `Slide ${number} of ${count}. ${title}`,
    step: (number: number, count: number, text: string) => `Step ${number} of ${count}. ${text}`,
    position: (number: number, count: number) => `${number} / ${count}`,
    covered: 'The screen is covered.',
    uncovered: 'The screen is uncovered.',
    timer: { start: 'Start', pause: 'Pause', goOn: 'Go on', soon: 'One minute left.', over: 'Time is up.' },
  },
})
