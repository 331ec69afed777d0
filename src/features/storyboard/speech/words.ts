import { defineWords } from '../../../i18n/locales.ts'

/** Words for measuring how fast somebody reads aloud. */
export const rateWords = defineWords({
  id: {
    heading: 'Ukur laju saya',
    intro:
      'Baca teks ini dengan suara, setenang saat merekam. Tekan Mulai tepat sebelum kata pertama dan Selesai tepat setelah kata terakhir.',
    // About 300 letters as they are said, with an hour, numbers and an acronym as scripts have them.
    sample:
      'Mulai Senin, 3 Maret, loket kami buka pukul 08.00 sampai 15.30, juga saat jam makan siang. Bawa KTP yang asli, isi satu formulir, lalu tunggu nama Anda dipanggil. Bila berkasnya lengkap, surat selesai dalam 20 menit. Semua layanan di sini gratis. Ada yang belum jelas? Tanyakan kepada petugas di pintu masuk.',
    begin: 'Mulai',
    end: 'Selesai',
    reading: 'Waktu berjalan. Baca sampai kata terakhir.',
    inUse: (rate: string) => `Dipakai sekarang: ${rate} huruf per detik.`,
    result: (rate: string) => `Laju Anda ${rate} huruf per detik`,
    compared: (usual: string) => `Laju baku ${usual} huruf per detik.`,
    tooShort: (seconds: string) =>
      `${seconds} detik terlalu singkat untuk teks ini. Ulangi, lalu tekan Selesai setelah kata terakhir.`,
    tooLong: (seconds: string) =>
      `${seconds} detik terlalu panjang untuk teks ini. Ulangi, lalu tekan Selesai begitu kata terakhir terucap.`,
    use: 'Pakai laju ini',
    again: 'Ulangi',
    usual: (rate: string) => `Laju baku ${rate}`,
    close: 'Tutup',
  },
})
