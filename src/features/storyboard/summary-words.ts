import { defineWords } from '../../i18n/locales.ts'

/** How far the boards are, where they are only mentioned. */
export const boardSummaryWords = defineWords({
  id: {
    untouched: 'Belum dimulai',
    started: (filled: number, shots: number) =>
      shots === 0 ? 'Sudah dimulai' : `Sudah dimulai, ${filled} dari ${shots} shot terisi`,
    done: (shots: number) => `Selesai, ${shots} shot`,
    judged: (status: string, points: string) => `${status}, nilai rubrik ${points} dari 100`,
  },
})
