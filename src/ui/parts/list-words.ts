import { defineWords } from '../../i18n/locales.ts'

/** Words of a list of things that a person made, such as boards. */
export const listWords = defineWords({
  id: {
    remove: 'Hapus',
    restore: 'Pulihkan',
    removeForGood: 'Hapus selamanya',
    bin: (count: number) => `Baru dihapus (${count})`,
    askRemoval: (name: string) => `Hapus “${name}” selamanya?`,
    cancel: 'Batal',
    undo: 'Urungkan',
  },
})
