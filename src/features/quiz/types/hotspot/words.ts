import { defineWords } from '../../../../i18n/locales.ts'
import type { HotspotShape } from './model.ts'

/** Words of hotspot questions. */
export const hotspotWords = defineWords({
  id: {
    one: 'Tandai satu bagian',
    several: 'Tandai satu bagian atau lebih',
    /** Names the list of areas. */
    list: 'Atau pilih dari daftar:',
    markFirst: 'Tandai satu bagian dulu',
    marked: (names: string[]) =>
      names.length === 0 ? 'Tidak ada yang ditandai.' : `${names.length} ditandai: ${names.join(', ')}.`,
    example: 'Unggahan contoh',
    right: 'Benar',
    wrong: 'Belum tepat',
    extra: 'Tidak termasuk',
    solution: 'Yang tepat',
    missed: 'Terlewat',
    reasons: {
      'unknown-choice':
        'Bagian yang dulu Anda tandai sudah tidak ada. Tandai lagi; percobaan pertama tetap tercatat.',
      'too-many': 'Tandai satu bagian saja.',
    } satisfies Record<HotspotShape['invalid']['reason'], string>,
  },
})
