import { defineWords } from '../../i18n/locales.ts'

/** Words for what could not be read. */
export const unreadableWords = defineWords({
  id: {
    heading: 'Data yang tidak terbaca',
    text: 'Data ini disisihkan apa adanya. Unduh bila ingin memeriksanya.',
    download: 'Unduh',
    remove: 'Hapus',
  },
})
