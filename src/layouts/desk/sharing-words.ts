import { defineWords } from '../../i18n/locales.ts'

/** How the course gets to the participants, and what works where. */
export const sharingWords = defineWords({
  id: {
    heading: 'Membagikan kursus',
    lead: 'Pilih cara menurut internet di ruangan. Siapkan satu cara cadangan.',
    ways: [
      {
        title: 'Ada internet: alamat kursus',
        steps: [
          'Tulis alamatnya pada “Pengaturan kelas”, lalu cetak poster.',
          'Peserta memindai kode QR atau mengetik alamatnya.',
        ],
      },
      {
        title: 'Tanpa internet, ke Android: Quick Share',
        steps: [
          'Unduh berkas peserta di ponsel Anda pada malam sebelumnya.',
          'Buka aplikasi Files, tekan lama berkasnya, pilih Bagikan, lalu Quick Share.',
          'Peserta membuka berkas itu dengan Chrome, bukan dengan pratinjau.',
        ],
      },
      {
        title: 'Tanpa internet, dari laptop: kabel atau diska lepas',
        steps: [
          'Sambungkan ponsel dengan kabel dan pilih “Transfer file”, atau pakai diska lepas USB-C.',
          'Salin berkas peserta ke folder Download di ponsel.',
          'Di laptop peserta, salin ke Dokumen, lalu buka dengan klik ganda.',
        ],
      },
      {
        title: 'Jaringan kelas: laptop Anda sebagai server',
        steps: [
          'Di folder program kursus, jalankan `npm run lan`. Laptop ini memerlukan Node.js.',
          'Sambungkan ponsel peserta ke Wi-Fi atau hotspot yang sama dengan laptop.',
          'Tampilkan kode QR yang muncul. Izinkan “jaringan privat” bila Windows bertanya.',
          'Sebelum pulang, minta peserta menyimpan kemajuan ke berkas: besok alamatnya bisa berubah.',
        ],
      },
    ],
    table: {
      caption: 'Yang berfungsi di setiap cara',
      what: 'Keperluan',
      columns: ['Alamat https', 'Jaringan kelas (http)', 'Berkas'],
      rows: [
        ['Membaca, menjawab soal, mencetak', 'ya', 'ya', 'ya'],
        ['Jawaban tersimpan di ponsel', 'ya', 'ya, untuk alamat itu saja', 'ya, dengan Chrome atau Firefox'],
        ['Tanpa internet', 'tidak', 'ya, selama laptop menyala', 'ya'],
        ['Mengirim lewat tombol Bagikan', 'ya', 'tidak', 'bergantung perambannya'],
        ['Menyalin teks dengan tombol', 'ya', 'tidak', 'ya'],
        ['Layar tetap menyala saat mengajar', 'ya', 'tidak', 'ya, dengan Chrome atau Edge'],
      ],
    },
    download: 'Unduh berkas peserta dan berkas fasilitator',
  },
})
