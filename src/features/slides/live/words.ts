import { defineWords } from '../../../i18n/locales.ts'

/** Words of a question on a slide. */
export const liveWords = defineWords({
  id: {
    hands: (letter: string) => `Tangan untuk ${letter}`,
    sum: (count: number) => `${count} tangan dihitung`,
    empty: 'Hitung tangan, lalu ketik jumlahnya.',
    clear: 'Kosongkan hitungan',
    undo: 'Kembalikan hitungan',
    key: (letter: string) => `Kunci: ${letter}.`,
  },
})
