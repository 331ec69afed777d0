import { defineWords } from '../i18n/locales.ts'

/** Words about keeping what was typed. */
export const storageWords = defineWords({
  id: {
    saved: (time: string) => `Tersimpan ${time}`,
    pending: 'Belum tersimpan …',
    failed: 'Tidak dapat menyimpan di perangkat ini',
  },
})
