import { defineWords } from '../../i18n/locales.ts'

/** Words on top of an open piece of work, such as a board: what can be taken back and done again. */
export const workWords = defineWords({
  id: {
    undo: 'Urung',
    redo: 'Ulang',
    undoStep: (step: string) => `Urung: ${step}`,
    redoStep: (step: string) => `Ulang: ${step}`,
    undone: (step: string) => `Diurungkan: ${step}.`,
    redone: (step: string) => `Diulang: ${step}.`,
    notUndone: 'Langkah itu tidak dapat diurungkan: bagiannya sudah diubah di tempat lain.',
  },
})
