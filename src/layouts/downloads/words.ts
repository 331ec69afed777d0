import { defineWords } from '../../i18n/locales.ts'

/** The page of files to take along. */
export const downloadsWords = defineWords({
  id: {
    lead: 'Seluruh kursus dalam satu berkas .html. Buka dari ponsel, laptop, atau flashdisk, tanpa internet.',
    files: {
      peserta: {
        title: 'Untuk peserta',
        text: 'Pelajaran, soal, kasus, lembar kerja, glosarium, dan sumber. Jawaban tersimpan di peramban yang membukanya.',
        button: 'Unduh berkas peserta',
      },
      fasilitator: {
        title: 'Untuk fasilitator',
        text: 'Isi yang sama, ditambah kunci jawaban. Jangan dibagikan kepada peserta.',
        button: 'Unduh berkas fasilitator',
      },
    },
    guide: 'Bagian dari berkas ini juga dapat dicetak dari situs:',
    edition: (release: string, day: string) => `Edisi ${release}, dibuat ${day}.`,
    opening: {
      title: 'Cara membuka',
      ways: [
        {
          on: 'Android',
          how: 'Di WhatsApp, ketuk berkasnya. Bila tampil tanpa tombol, tekan tiga titik, “Buka dengan”, lalu Chrome. Agar jawaban tersimpan, simpan dulu ke folder Unduhan dan buka dari aplikasi Files.',
        },
        {
          on: 'iPhone',
          how: 'Simpan ke aplikasi Berkas. Pratinjau iPhone hanya untuk membaca. Untuk menjawab soal, pakai alamat situs kursus.',
        },
        {
          on: 'Windows',
          how: 'Klik dua kali. Bila yang terbuka bukan peramban, klik kanan, “Buka dengan”, lalu Chrome, Edge, atau Firefox.',
        },
      ],
    },
    forward: 'Teks untuk diteruskan',
    message: (course: string) =>
      `${course}, seluruhnya dalam satu berkas. Unduh, lalu buka dengan Chrome. Tidak perlu internet. Jawaban Anda hanya tersimpan di ponsel Anda.`,
    text: 'Teks',
    copy: 'Salin teks',
    copied: 'Tersalin. Tempel di WhatsApp.',
    byHand: 'Peramban ini tidak dapat menyalin. Teksnya sudah dipilih; tekan lama, lalu salin.',
  },
})
