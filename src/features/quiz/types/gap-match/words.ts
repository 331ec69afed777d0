import { defineWords } from '../../../../i18n/locales.ts'

/** Words of texts with gaps, beside those of `placing`. */
export const gapMatchWords = defineWords({
  id: {
    kind: 'Lengkapi teks',
    gap: (number: number) => `bagian ${number}`,
    empty: 'kosong',
    placed: (chip: string, gap: string) => `${chip} mengisi ${gap}.`,
  },
})
