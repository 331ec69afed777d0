import { defineWords } from '../../i18n/locales.ts'
import type { Summary } from '../progress/summary.ts'

/** How far a case was played, where it is only mentioned. */
export const caseSummaryWords = defineWords({
  id: {
    status: ({ status, done, total }: Summary) =>
      status === 'untouched'
        ? 'Belum dimulai'
        : status === 'started'
          ? 'Sudah dimulai'
          : `Selesai, ${done} dari ${total} akhir ditemukan`,
  },
})
