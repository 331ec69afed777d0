import { defineWords } from '../../../i18n/locales.ts'
import type { PlacedShape } from './score.ts'

/** Words of putting choices into places. The names of choices and places are plain texts. */
export const placingWords = defineWords({
  id: {
    hint: 'Ketuk tempat yang kosong, lalu pilih isinya. Boleh juga diseret.',
    bank: 'Pilihan',
    bankEmpty: 'Semua pilihan sudah dipakai.',
    placeFirst: 'Isi satu dulu',
    cancel: 'Batal',
    taken: (chip: string) => `Diambil: ${chip}. Pilih tempatnya.`,
    opened: (slot: string) => `Pilih isi untuk ${slot}.`,
    returned: (chip: string) => `${chip} kembali ke pilihan.`,
    cancelled: 'Batal. Tidak ada yang berubah.',
    right: 'Benar',
    wrong: 'Belum tepat',
    empty: 'Belum diisi',
    solution: (chip: string) => `Yang tepat: ${chip}`,
    reasons: {
      'unknown-choice':
        'Sebagian jawaban Anda yang dulu sudah tidak ada. Jawab lagi; percobaan pertama tetap tercatat.',
    } satisfies Record<PlacedShape['invalid']['reason'], string>,
  },
})
