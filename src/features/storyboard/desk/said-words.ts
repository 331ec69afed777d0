import { defineWords } from '../../../i18n/locales.ts'

/** What the drawing desk says after something was done. */
export const saidWords = defineWords({
  id: {
    tool: (name: string) => `Alat: ${name}`,
    placed: (name: string) => `${name} ditaruh`,
    selected: (name: string) => `${name} dipilih`,
    moved: (name: string) => `${name} dipindahkan`,
    removed: (name: string) => `${name} dihapus`,
    erased: 'Garis dihapus',
    erasedNothing: 'Tidak ada garis di situ',
    undone: 'Diurungkan',
    redone: 'Diulang',
    arrowBegun: 'Awal panah ditandai. Ketuk tempat ujungnya.',
    percent: (percent: number) => `Perbesaran ${percent}%`,
    photo: {
      busy: 'Foto sedang disiapkan …',
      done: 'Foto dipasang',
      failed: 'Foto ini tidak dapat dipakai. Pilih foto lain.',
      removed: 'Foto dilepas',
    },
    frame: (ratio: string) => `Bingkai ${ratio}`,
  },
})
