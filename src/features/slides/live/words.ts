import { defineWords } from '../../../i18n/locales.ts'

/** Words of a question on a slide. */
export const liveWords = defineWords({
  id: {
    hands: (letter: string) => `Tangan untuk ${letter}`,
    sum: (count: number) => `${count} tangan dihitung`,
    empty: 'Hitung tangan, lalu ketik jumlahnya.',
    clear: 'Kosongkan hitungan',
    key: (letter: string) => `Kunci: ${letter}.`,
  },
  en: {
    hands: (letter: string) => `Hands for ${letter}`,
    sum: (count: number) => `${count} hands counted`,
    empty: 'Count the hands, then type the number.',
    clear: 'Clear the count',
    key: (letter: string) => `Key: ${letter}.`,
  },
})
