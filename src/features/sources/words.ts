import { defineWords } from '../../i18n/locales.ts'

/** Words of the page with all sources. */
export const sourcesWords = defineWords({
  id: {
    heading: 'Sumber',
    lead: 'Setiap fakta dalam pelajaran menyebut sumbernya. Tanggal pemeriksaan menunjukkan kapan sumber itu terakhir dibaca.',
    checked: (date: string) => `Diperiksa ${date}.`,
    usedIn: 'Dipakai dalam:',
  },
})
