import { defineWords } from '../../i18n/locales.ts'

/** Words about what a file would change. */
export const previewWords = defineWords({
  id: {
    heading: 'Yang akan berubah',
    savedAt: (moment: string) => `Berkas disimpan ${moment}.`,
    nothing: 'Semua isi berkas ini sudah ada di sini. Tidak ada yang perlu diubah.',
    counts: (fresh: number, merged: number, same: number) =>
      `${fresh} isian baru, ${merged} digabungkan, ${same} sudah sama.`,
    skipped: (count: number) => `${count} isian tidak dapat dibaca versi ini dan tidak diubah.`,
    photos: (count: number) => `${count} foto ikut dimasukkan.`,
    photosMissing: (count: number) =>
      `${count} foto tidak ada di berkas ini. Panel yang memakainya tampil tanpa foto.`,
    photosRefused: (count: number) =>
      `${count} foto tidak dapat disimpan di perangkat ini. Isian lainnya dapat dimasukkan; foto itu tetap ada di berkas.`,
    withoutPhotos: 'Masukkan tanpa foto itu',
    change: (before: string, after: string) => `${before} menjadi ${after}`,
    otherPerson:
      'Di perangkat ini sudah ada pekerjaan lain. Gabungkan hanya bila keduanya milik Anda; bila bukan, pilih Batal, lalu tekan “Peserta berikutnya”.',
    apply: 'Masukkan',
    merge: 'Keduanya milik saya, gabungkan',
    cancel: 'Batal',
  },
})
