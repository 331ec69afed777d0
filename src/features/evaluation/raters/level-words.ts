import { defineWords } from '../../../i18n/locales.ts'

/** Words of one level. */
export const levelWords = defineWords({
  id: {
    level: (level: number, name: string) => `${level} ${name}`,
    yes: 'Ya',
    no: 'Tidak',
    notAssessable: 'Tak dapat dinilai',
  },
})
