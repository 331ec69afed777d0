import { defineWords } from '../../i18n/locales.ts'

/** How far a worksheet is filled in, where it is only mentioned. */
export const formSummaryWords = defineWords({
  id: {
    untouched: 'Belum diisi',
    started: (done: number, total: number) => `${done} dari ${total} isian terisi`,
    done: 'Selesai diisi',
  },
})
