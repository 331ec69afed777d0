import { defineWords } from '../../../i18n/locales.ts'

/** Words of the sample: which posts are scored, and why these. */
export const sampleWords = defineWords({
  id: {
    heading: 'Sampel',
    lead: 'Unggahan yang dinilai. Berurutan: yang terbaru, lalu dari sisanya yang tingkat interaksinya tertinggi, lalu dari sisanya lagi diundi.',
    practice: 'Untuk 40 menit di kelas cukup 2, 2, dan 2. Audit instansi biasanya 10, 10, dan 10.',
    groups: { newest: 'Terbaru', best: 'Tertinggi', drawn: 'Diundi' },
    seed: 'Angka undian',
    seedHint: 'Unggahan dan angka yang sama memberi sampel yang sama.',
    countRefused: 'Tulis bilangan bulat dari 0 sampai 1.000.',
    seedRefused: 'Tulis bilangan bulat, paling banyak sembilan angka.',
    draw: 'Ambil sampel',
    redraw: 'Ambil sampel baru',
    toScore: 'Mulai menilai',
    none: 'Belum ada unggahan yang dapat diambil. Masukkan unggahan dahulu.',
    noneInPool: 'Tidak ada unggahan dalam periode itu. Periksa tanggalnya.',
    toPosts: 'Masukkan unggahan',
    pool: (count: string, all: string) => `${count} dari ${all} unggahan dapat terambil.`,
    outside: (count: string) => `${count} di luar periode.`,
    undated: (count: string) => `${count} tanpa tanggal, jadi tidak diketahui termasuk periode atau tidak.`,
    otherAccount: (count: string) => `${count} milik akun lain.`,
    taken: (count: string) => `${count} unggahan terambil`,
    group: (name: string, taken: string, wanted: string) => `${name}: ${taken} dari ${wanted} yang diminta`,
    seedOf: (seed: number) => `Angka undian ${seed}`,
    rateOf: (rate: string) => `Yang tertinggi dipilih menurut tingkat interaksi per ${rate}.`,
    withoutRate: (count: string) =>
      `${count} unggahan tidak punya angka untuk dihitung, jadi tidak dapat masuk kelompok tertinggi; masih dapat terundi.`,
    withoutDay: (count: string) => `${count} unggahan tanpa tanggal tidak dapat masuk kelompok terbaru.`,
    changed: 'Unggahan atau persiapan berubah sesudah sampel ini diambil. Sampelnya tetap yang lama.',
    drawnNow: (count: string) => `Sampel diambil: ${count} unggahan.`,
    ask: {
      heading: 'Ambil sampel baru?',
      text: (count: string) =>
        `Sudah ada ${count} nilai. Nilai tidak dihapus, tetapi unggahan yang tidak terambil lagi tidak ikut dalam hasil.`,
      cancel: 'Batal',
      confirm: 'Ambil sampel baru',
    },
  },
})
