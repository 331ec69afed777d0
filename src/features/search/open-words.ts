import { defineWords } from '../../i18n/locales.ts'

/** Words that are needed before the search itself is there. */
export const openWords = defineWords({
  id: {
    unavailable: 'Pencarian belum dapat dibuka. Periksa sambungan internet, lalu tekan tombol Cari lagi.',
  },
})
