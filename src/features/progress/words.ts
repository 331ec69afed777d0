import { defineWords } from '../../i18n/locales.ts'
import type { FileProblem } from '../../storage/read-progress-file.ts'

/** Words about progress, the progress file, and sharing a device. */
export const progressWords = defineWords({
  id: {
    heading: 'Kemajuan saya',
    lead: 'Jawaban dan catatan Anda tersimpan di peramban perangkat ini. Simpan ke berkas untuk membawanya ke perangkat lain atau sebagai cadangan.',
    lessons: 'Pelajaran',
    exercises: 'Latihan',
    status: {
      untouched: 'Belum dimulai',
      started: (done: number, total: number) => `${done} dari ${total} bagian dan soal`,
      done: 'Selesai',
      added: (count: number) => `Selesai, ${count} bagian atau soal baru`,
    },
    score: (earned: string, possible: string) => `Percobaan pertama: ${earned} dari ${possible}`,
    empty: {
      title: 'Belum ada kemajuan',
      text: 'Mulai dari pelajaran pertama, atau masukkan berkas kemajuan dari perangkat lain.',
      start: 'Mulai pelajaran 1',
    },
    file: {
      heading: 'Berkas kemajuan',
      save: 'Simpan ke berkas',
      share: 'Kirim berkas',
      saved: 'Berkas disimpan ke folder unduhan perangkat ini.',
      photosMissing: (count: number) =>
        `${count} foto tidak ditemukan di perangkat ini, jadi tidak ikut dalam berkas.`,
      shareTitle: 'Berkas kemajuan',
      load: 'Lanjutkan dari berkas',
      loadHint:
        'Pilih berkas kemajuan (.json atau .txt) dari perangkat ini. Perubahannya ditampilkan dahulu.',
      notOurs: 'Ini bukan berkas kemajuan. Pilih berkas yang namanya diawali “kemajuan”.',
      problems: {
        'other-course': 'Berkas ini berasal dari kursus lain. Pilih berkas dari kursus ini.',
        newer:
          'Berkas ini dibuat oleh versi kursus yang lebih baru. Muat ulang halaman ini saat ada internet, lalu pilih lagi.',
        damaged: 'Berkas ini rusak atau terpotong. Minta kirim ulang sebagai dokumen, lalu pilih lagi.',
      } satisfies Record<Exclude<FileProblem, 'not-ours'>, string>,
      noRoom:
        'Penyimpanan perangkat penuh, jadi tidak ada yang diubah. Kosongkan sebagian penyimpanan, lalu pilih lagi.',
      incomplete:
        'Halaman ini belum termuat seluruhnya. Muat ulang saat ada internet, lalu pilih berkasnya lagi.',
      blocked:
        'Peramban ini tidak mengizinkan penyimpanan, jadi berkas tidak dapat dimasukkan. Buka kursus di peramban lain.',
    },
    left: {
      title: 'Ada tulisan yang belum tersimpan.',
      text: 'Halaman berikut ditutup sebelum selesai dimuat. Buka lagi agar tulisan Anda di sana tersimpan, lalu simpan ke berkas.',
      page: 'Halaman tadi',
    },
    undo: {
      done: (moment: string) => `Berkas dimasukkan ${moment}.`,
      undo: 'Urungkan',
      keep: 'Pertahankan',
      undone: 'Sudah diurungkan.',
      kept: (count: number) => `Sudah diurungkan, kecuali ${count} isian yang Anda ubah sesudahnya.`,
    },
    handover: {
      heading: 'Perangkat bersama',
      text: 'Selesai memakai laptop pinjaman? Simpan pekerjaan Anda ke berkas, lalu kosongkan untuk peserta lain.',
      button: 'Peserta berikutnya',
      stepOne:
        'Simpan dahulu pekerjaan ini ke berkas. Pindahkan ke ponsel atau diska lepas Anda sebelum melanjutkan.',
      stepTwo: 'Apakah berkas itu sudah Anda terima? Sesudah dihapus, pekerjaan ini hanya ada di berkas itu.',
      nothing: 'Tidak ada pekerjaan tersimpan di sini. Peserta berikutnya dapat langsung mulai.',
      saveAgain: 'Simpan lagi',
      confirm: 'Berkas sudah saya terima, hapus dari laptop ini',
      start: 'Mulai dari awal',
      cancel: 'Batal',
    },
  },
})
