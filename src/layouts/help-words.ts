import { defineWords } from '../i18n/locales.ts'

/** The help page. */
export const helpWords = defineWords({
  id: {
    lead: 'Cara belajar, menyimpan pekerjaan, dan memakai perangkat bersama.',
    parts: [
      {
        title: 'Belajar',
        lines: [
          'Tekan “Mulai” di beranda, baca sampai akhir, lalu jawab soalnya.',
          'Tombol di bagian bawah menyebut bagian berikutnya. Di akhir pelajaran, tombol itu membuka pelajaran berikutnya.',
          'Tutup kapan saja. “Lanjutkan” di beranda membuka tempat terakhir Anda.',
          'Ketuk kata bergaris titik untuk melihat artinya.',
        ],
      },
      {
        title: 'Menjawab soal',
        lines: [
          'Percobaan pertama tetap tercatat. Sesudah itu Anda boleh mencoba lagi sebanyak yang Anda mau.',
          'Jawaban lengkap terlihat setelah Anda menjawab benar atau sesudah dua percobaan.',
          'Pada soal dengan beberapa pilihan, setiap pilihan berlebih mengurangi satu jawaban tepat.',
          'Angka boleh ditulis dengan cara Indonesia (62,9) atau Inggris (62.9). Bila maknanya ganda, Anda ditanya dahulu.',
        ],
      },
      {
        title: 'Menyimpan',
        lines: [
          'Jawaban tersimpan sendiri di peramban perangkat ini. Tulisan “Tersimpan” muncul setelah datanya benar-benar tersimpan.',
          'Peramban dapat menghapus data yang lama tidak dibuka. Simpan ke berkas dari halaman “Kemajuan saya” sebagai cadangan.',
          'Untuk pindah perangkat, kirim berkas itu lewat WhatsApp sebagai dokumen, lalu pilih “Lanjutkan dari berkas” di perangkat baru.',
          'Bila memakai mode samaran, jawaban terhapus saat jendelanya ditutup.',
        ],
      },
      {
        title: 'Laptop pinjaman',
        lines: [
          'Selesai belajar, buka “Kemajuan saya” dan tekan “Peserta berikutnya”.',
          'Simpan berkas Anda dahulu. Pekerjaan di laptop baru dihapus setelah Anda menyatakan berkasnya sudah diterima.',
        ],
      },
      {
        title: 'Tampilan dan cetak',
        lines: [
          'Menu di kanan atas memuat pilihan terang, gelap, proyektor, dan ukuran huruf.',
          'Cetak halaman pelajaran dari menu peramban; soal tercetak sebagai lembar kerja.',
        ],
      },
    ],
    facilitator: {
      title: 'Untuk fasilitator',
      desk: 'Rencana kelas, lembar cetak, cek ruangan, dan cara membagikan kursus:',
      keys: 'Kunci jawaban setiap pelajaran, untuk dicetak:',
      guide: 'Buku cetak dari beberapa pelajaran, dengan templat kosong dan kunci di belakang:',
    },
  },
})
