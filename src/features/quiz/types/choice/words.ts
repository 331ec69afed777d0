import { defineWords } from '../../../../i18n/locales.ts'
import type { ChoiceShape } from './model.ts'

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
    reasons: {
      'unknown-choice':
        'Pilihan Anda yang dulu sudah tidak ada. Pilih lagi; percobaan pertama tetap tercatat.',
      'too-many': 'Pilih satu saja.',
    } satisfies Record<ChoiceShape['invalid']['reason'], string>,
  },
})
