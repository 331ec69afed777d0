import { defineWords } from '../../../../i18n/locales.ts'
import type { InlineChoiceShape } from './model.ts'

/** Words of inline choices. */
export const inlineChoiceWords = defineWords({
  id: {
    kind: 'Lengkapi teks',
    gap: (number: number, of: number) => `Isian ${number} dari ${of}`,
    choose: 'Pilih',
    chooseFirst: 'Isi setiap bagian dulu',
    right: 'Benar',
    wrong: 'Belum tepat',
    solution: (text: string) => `Yang tepat: ${text}.`,
    /** Heads the options on paper. */
    onPaper: 'Pilihan untuk setiap isian',
    reasons: {
      'empty-gap': 'Masih ada isian yang kosong. Pilih satu untuk setiap isian.',
      'unknown-option':
        'Pilihan Anda yang dulu sudah tidak ada. Pilih lagi; percobaan pertama tetap tercatat.',
    } satisfies Record<InlineChoiceShape['invalid']['reason'], string>,
  },
})
