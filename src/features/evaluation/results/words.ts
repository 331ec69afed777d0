import { defineWords } from '../../../i18n/locales.ts'
import type { Rate } from '../model.ts'

/** Words of what the scores say. */
export const resultsWords = defineWords({
  id: {
    none: 'Belum ada nilai. Prinsip terendah tampak sesudah ada unggahan yang dinilai.',
    toScore: 'Nilai unggahan',
    whose: 'Nilai siapa',
    mine: 'Nilai saya',
    together: 'Nilai bersama',
    togetherLead: (names: string) =>
      `Dari ${names}. Bila nilainya berlainan, yang dihitung hanya yang sudah disepakati.`,
    lowest: {
      heading: 'Prinsip terendah',
      posts: (n: string) => `Dalam ${n} unggahan yang dinilai`,
      level: (median: string, name: string) => `median ${median} dari 3${name ? ` (${name})` : ''}`,
      and: ' dan ',
      from: (n: string) => `n = ${n}`,
      notYet: 'Belum ada prinsip yang ternilai pada sedikitnya tiga unggahan, jadi belum dapat dibandingkan.',
      notCompared: (names: string) =>
        `Tidak dibandingkan karena ternilai pada kurang dari tiga unggahan: ${names}.`,
      few: (n: string) =>
        `n = ${n}, di bawah 20 unggahan: jangan menyimpulkan. Ini hanya tentang unggahan yang dinilai, bukan tentang akun.`,
      enough:
        'Ini tentang unggahan yang dinilai. Sebagian sampel dipilih, bukan diundi, jadi tidak mewakili seluruh akun.',
      evidence: (title: string) => `Bukti ${title}, dari yang terendah`,
      level0: (level: number, name: string) => `${level} ${name}`,
      noEvidence: 'Bukti belum ada.',
      openPost: (number: number) => `Unggahan ${number}`,
      all: (count: string) => `Lihat ${count} bukti lainnya`,
    },
    part: {
      heading: (title: string) => `${title}: sebaran nilai`,
      shortHeading: 'Sebaran nilai',
      described: (rows: string) => `Banyaknya unggahan untuk setiap tingkat. ${rows}`,
      row: (title: string, counts: string) => `${title}: ${counts}.`,
      count: (name: string, count: string) => `${count} kali ${name}`,
      note: (median: string, n: string) => `median ${median}, n = ${n}`,
      noNote: 'belum ternilai',
      criterion: 'Kriteria',
      notAssessable: 'Tak dinilai',
      notAssessableLong: 'Tak dapat dinilai',
      openColumn: 'Belum disepakati',
      median: 'Median',
      n: 'n',
      open: (count: string) => `${count} nilai masih berlainan di antara penilai dan tidak ikut dihitung.`,
      unscored: (count: string) => `${count} nilai belum diberikan.`,
    },
    checks: {
      heading: (title: string) => `${title}: bagian yang terpenuhi`,
      shortHeading: 'Bagian yang terpenuhi',
      described: (rows: string) => `Bagian unggahan yang memenuhi setiap butir. ${rows}`,
      yes: 'Ya',
      no: 'Tidak',
      note: (share: string, n: string) => `${share}, n = ${n}`,
    },
    rates: {
      reach: 'jangkauan',
      impressions: 'impresi',
      followers: 'pengikut',
      views: 'tayangan video',
    } satisfies Record<Rate, string>,
  },
})
