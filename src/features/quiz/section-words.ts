import { defineWords } from '../../i18n/locales.ts'

/** Words above the questions of a lesson; apart, as only the build needs them. */
export const quizSectionWords = defineWords({
  id: {
    heading: 'Uji pemahaman',
    intro: 'Jawab tanpa melihat pelajaran. Percobaan pertama yang dicatat; boleh diulang sesudahnya.',
  },
})
