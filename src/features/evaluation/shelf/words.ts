import { defineWords } from '../../../i18n/locales.ts'

/** Words of the list of evaluations, and of what a new one begins with. */
export const shelfWords = defineWords({
  id: {
    heading: 'Audit Anda',
    fresh: 'Audit baru',
    back: 'Kembali ke audit Anda',
    startHeading: 'Mulai dari mana?',
    practiceLead: (count: string, lead: string) => `${count} unggahan contoh. ${lead}`,
    own: 'Akun instansi Anda',
    ownLead: 'Ketik unggahannya, tempel dari tabel, atau buka berkas CSV dan Excel.',
    file: 'Buka berkas rekan',
    fileLead: 'Audit dari perangkat lain, misalnya untuk menilai unggahan yang sama.',
    printSheet: 'Cetak lembar kosong',
    practice: 'akun contoh',
    posts: (count: string) => `${count} unggahan`,
    changed: (moment: string) => `Diubah ${moment}`,
    none: 'Audit tanpa nama',
    unreadable: 'Audit yang tidak terbaca',
    broken: 'Sebagian audit ini tidak terbaca. Bagian lainnya dapat dibuka.',
    newer: 'Audit ini ditulis oleh versi kursus yang lebih baru. Muat ulang halaman untuk membukanya.',
    removeNamed: (name: string) => `Hapus audit “${name}”`,
    restoreNamed: (name: string) => `Pulihkan audit “${name}”`,
    removeForGoodNamed: (name: string) => `Hapus audit “${name}” selamanya`,
    removed: (name: string) => `Audit “${name}” dihapus.`,
    restored: (name: string) => `Audit “${name}” dipulihkan.`,
    removedForGood: (name: string) => `Audit “${name}” dihapus selamanya.`,
    loss: (posts: string) =>
      `${posts} unggahan beserta nilai dan rekomendasinya hilang dan tidak dapat dipulihkan.`,
  },
})
