import { defineWords } from '../../i18n/locales.ts'

/** How far a case was played, where it is only mentioned. */
export const caseSummaryWords = defineWords({
  id: {
    untouched: 'Belum dimulai',
    started: 'Sudah dimulai',
    done: (found: number, total: number) => `Selesai, ${found} dari ${total} akhir ditemukan`,
  },
})
