import { defineWords } from '../../../../i18n/locales.ts'

/** Words that only the Word file has. */
export const wordFileWords = defineWords({
  id: {
    /** The two stand around the numbers in the foot. */
    page: 'Halaman ',
    of: ' dari ',
    unknown: 'Penyusun tidak disebut',
  },
})
