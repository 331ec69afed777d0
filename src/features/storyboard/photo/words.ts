import { defineWords } from '../../../i18n/locales.ts'
import type { PhotoProblem } from './decode.ts'

/** Words about taking photos. */
export const photoWords = defineWords({
  id: {
    failed: 'Foto belum dapat diolah. Periksa sambungan, lalu pilih fotonya sekali lagi.',
    problems: {
      'not-an-image':
        'Berkas ini tidak dapat dibuka sebagai foto di peramban ini. Pilih foto JPG, PNG, atau WebP.',
      'too-large':
        'Foto ini terlalu besar untuk perangkat ini. Potret ulang dengan ukuran biasa, atau pilih foto lain.',
      'no-memory':
        'Memori perangkat tidak cukup untuk membuka foto ini. Tutup aplikasi lain, lalu coba lagi.',
    } satisfies Record<PhotoProblem, string>,
  },
})
