import { defineWords } from '../../i18n/locales.ts'

/** Words for a part of a page that is still on its way. */
export const partWords = defineWords({
  id: {
    loading: 'Sebentar …',
    failed: 'Bagian ini belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
    again: 'Coba lagi',
  },
})
