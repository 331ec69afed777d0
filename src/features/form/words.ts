import { defineWords } from '../../i18n/locales.ts'

/** Words of reflections and checklists. */
export const formWords = defineWords({
  id: {
    reflectionHint: 'Hanya tersimpan di perangkat ini.',
    checklist: (done: number, total: number) => `${done} dari ${total} diperiksa`,
  },
})
