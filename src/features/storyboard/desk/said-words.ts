import { defineWords } from '../../../i18n/locales.ts'

/** What the drawing desk says after something was done. */
export const saidWords = defineWords({
  id: {
    begin: 'Dua jari memperbesar.',
    placed: (name: string) => `${name} ditaruh`,
    selected: (name: string) => `${name} dipilih`,
    moved: (name: string) => `${name} dipindahkan`,
    removed: (name: string) => `${name} dihapus`,
    erased: 'Garis dihapus',
    erasedNothing: 'Tidak ada garis di situ',
    undone: 'Diurungkan',
    redone: 'Diulang',
    arrowBegun: 'Ketuk tempat ujung panahnya.',
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
