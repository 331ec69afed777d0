import { defineWords } from '../i18n/locales.ts'

/** Words that stand on every page. */
export const layoutWords = defineWords({
  id: {
    skip: 'Langsung ke isi',
    search: 'Cari',
    menu: 'Menu',
    contents: 'Semua pelajaran',
    pages: 'Halaman',
    progress: 'Kemajuan saya',
    glossary: 'Glosarium',
    sources: 'Sumber',
    about: 'Tentang kursus',
    help: 'Bantuan',
    file: 'Tentang berkas ini',
    downloads: 'Bawa pulang',
    noScript:
      'Skrip tidak aktif, jadi jawaban tidak disimpan. Semua isi tetap dapat dibaca dan dicetak sebagai lembar kerja.',
    footer: 'Teks kursus: CC BY 4.0. Kode: MIT.',
    missing: {
      title: 'Halaman tidak ditemukan',
      text: 'Alamat ini tidak ada atau sudah berubah. Jawaban Anda tetap tersimpan.',
      home: 'Ke beranda',
    },
    title: (page: string, course: string) => `${page} | ${course}`,
  },
})
