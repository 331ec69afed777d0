import { defineWords } from '../../../../i18n/locales.ts'

/** Words of matching questions, beside those of `placing`. */
export const matchWords = defineWords({
  id: {
    kind: 'Pasangkan',
    empty: 'Pilih pasangannya',
    placed: (chip: string, item: string) => `${item} dipasangkan dengan ${chip}.`,
  },
})
