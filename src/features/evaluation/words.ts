import { defineWords } from '../../i18n/locales.ts'
import type { Screen } from './address.ts'
import type { StepName } from './command.ts'

/** Words around an open evaluation. */
export const evaluationWords = defineWords({
  id: {
    toShelf: 'Semua audit',
    toOverview: 'Ringkasan audit',
    untitled: 'Audit tanpa nama',
    practice: 'akun contoh',
    screens: {
      overview: 'Ringkasan',
      setup: 'Persiapan',
      posts: 'Unggahan',
      import: 'Ambil dari tabel',
      score: 'Nilai',
      results: 'Hasil',
      raters: 'Dua penilai',
      recommendations: 'Rekomendasi',
      themes: 'Tema konten',
      calendar: 'Kalender',
      report: 'Laporan',
    } satisfies Record<Screen, string>,
    /** Where one thing of a list goes back to. */
    lists: {
      posts: 'Daftar unggahan',
      recommendations: 'Semua rekomendasi',
      themes: 'Semua tema',
      calendar: 'Kalender',
    },
    steps: {
      setup: 'mengisi persiapan',
      import: 'memasukkan unggahan',
      'add-post': 'menambah unggahan',
      'edit-post': 'mengubah unggahan',
      'delete-post': 'menghapus unggahan',
      'label-posts': 'memberi label',
      sample: 'mengambil sampel',
      score: 'menilai',
      rater: 'mengubah penilai',
      agree: 'menyepakati nilai',
      recommend: 'menulis rekomendasi',
      theme: 'menulis tema',
      calendar: 'mengatur kalender',
    } satisfies Record<StepName, string>,
    missing: {
      title: 'Audit itu tidak ada di perangkat ini.',
      text: 'Mungkin dibuat di ponsel atau peramban lain. Bawa berkas auditnya ke sini, lalu buka dari daftar audit.',
      back: 'Lihat semua audit',
    },
  },
})
