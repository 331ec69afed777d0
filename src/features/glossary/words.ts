import { defineWords } from '../../i18n/locales.ts'

/** Words of the glossary page. */
export const glossaryWords = defineWords({
  id: {
    heading: 'Glosarium',
    lead: (count: number) => `${count} istilah yang dipakai dalam pelajaran, dengan padanan Inggrisnya.`,
  },
})
