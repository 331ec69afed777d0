import { defineWords } from '../../../i18n/locales.ts'

/** Words of the names of raters. */
export const raterNameWords = defineWords({
  id: {
    label: 'Nama Anda sebagai penilai',
    hint: 'Nama panggilan cukup. Ikut dalam berkas dan laporan.',
    me: 'Anda',
    other: (number: number) => `Rekan ${number}`,
  },
})
