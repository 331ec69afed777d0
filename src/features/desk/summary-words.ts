import { defineWords } from '../../i18n/locales.ts'

/** Words about what was changed in a plan. */
export const planSummaryWords = defineWords({
  id: {
    untouched: 'belum diubah',
    starts: (times: string) => `mulai ${times}`,
    blocks: (count: number) => `${count} blok diubah`,
    notes: (count: number) => `${count} catatan`,
    settings: (count: number) => `${count} isian`,
  },
})
