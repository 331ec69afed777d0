import { defineWords } from '../../../../i18n/locales.ts'

/** Words of choice questions. */
export const choiceWords = defineWords({
  id: {
    one: 'Pilih satu jawaban',
    several: 'Boleh lebih dari satu',
    chooseFirst: 'Pilih satu dulu',
    right: 'Benar',
    wrong: 'Belum tepat',
    extra: 'Tidak termasuk',
    solution: 'Yang tepat',
    missed: 'Terlewat',
  },
})
