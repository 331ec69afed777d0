import { defineWords } from '../../../i18n/locales.ts'
import type { EvaluationFileProblem } from './evaluation-file.ts'

/** Words for an evaluation that comes in a file. */
export const evaluationFileWords = defineWords({
  id: {
    heading: 'Audit dari berkas',
    reading: 'Berkas sedang dibaca …',
    close: 'Kembali ke daftar audit',
    untitled: 'Audit tanpa nama',
    posts: (count: string) => `${count} unggahan`,
    scoresBy: (name: string, count: string) => `${count} nilai dari ${name}`,
    someone: 'seorang rekan',
    added: (count: string) => `${count} hal lain yang belum ada di sini`,
    replaced: (count: string) => `${count} hal yang lebih baru di berkas, menggantikan yang di sini`,
    removed: (count: string) => `${count} hal yang dihapus di berkas, dihapus juga di sini`,
    same: 'Isi berkas ini sudah ada di sini semua.',
    fresh: 'Audit ini belum ada di perangkat ini.',
    brings: 'Berkas ini membawa:',
    keep: 'Nilai Anda sendiri tetap ada.',
    take: 'Simpan di sini',
    merge: 'Gabungkan',
    open: 'Buka',
    named: (verb: string, name: string) => `${verb}: ${name}`,
    problems: {
      'not-ours': 'Ini bukan berkas dari kursus ini. Pilih berkas audit yang berakhiran .json atau .txt.',
      'other-course': 'Berkas ini dari kursus lain, jadi tidak dapat dibuka di sini.',
      newer: 'Berkas ini ditulis oleh versi kursus yang lebih baru. Muat ulang halaman, lalu buka lagi.',
      damaged: 'Berkas ini rusak, mungkin terpotong saat dikirim. Minta dikirim ulang sebagai dokumen.',
      none: 'Di berkas ini tidak ada audit. Minta rekan Anda mengirim berkas dari halaman Dua penilai.',
    } satisfies Record<EvaluationFileProblem, string>,
  },
})
