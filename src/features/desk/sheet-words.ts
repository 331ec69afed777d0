import { defineWords } from '../../i18n/locales.ts'

/** Words on the sheets that show what was set at the desk. */
export const sheetWords = defineWords({
  id: {
    title: 'Kelas',
    date: 'Tanggal',
    place: 'Tempat',
    poster: {
      heading: 'Buka kursusnya di ponsel Anda',
      wifi: 'Sambungkan ke Wi-Fi',
      password: 'Kata sandi',
      scan: 'Pindai kode ini dengan kamera ponsel',
      type: 'Atau ketik alamatnya',
      code: (address: string) => `Kode QR menuju ${address}`,
      none: 'Belum ada alamat kursus. Tulis alamatnya pada “Pengaturan kelas” di meja fasilitator, lalu buka lagi halaman ini.',
      kept: 'Jawaban tersimpan di ponsel Anda sendiri. Tidak ada akun.',
    },
  },
})
