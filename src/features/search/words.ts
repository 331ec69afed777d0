import { defineWords } from '../../i18n/locales.ts'
import type { Kind } from './model.ts'

/** Words of the search dialog. */
export const searchWords = defineWords({
  id: {
    heading: 'Cari dalam kursus',
    close: 'Tutup pencarian',
    hint: 'Tulis satu atau beberapa kata, boleh dengan kata sehari-hari.',
    examples: 'Contoh pencarian',
    loading: 'Mencari …',
    found: (count: number, query: string) => `${count} hasil untuk “${query}”`,
    none: (query: string) => `Tidak ada hasil untuk “${query}”`,
    advice: ['Periksa ejaannya.', 'Coba kata lain yang lebih umum, atau lebih sedikit kata.'],
    glossary: 'Lihat semua istilah di glosarium',
    failed: 'Indeks pencarian belum dapat dimuat. Periksa sambungan internet.',
    again: 'Coba lagi',
    keys: 'Tombol panah memilih hasil, Esc menutup. Tombol / membuka pencarian dari halaman mana pun.',
    kinds: {
      lesson: 'Pelajaran',
      term: 'Glosarium',
      exercise: 'Latihan',
      help: 'Bantuan',
      source: 'Sumber',
    } satisfies Record<Kind, string>,
  },
})
