import { defineWords } from '../../../i18n/locales.ts'

/** The rubric to read and the sheet to fill in with a pen. */
export const rubricPaperWords = defineWords({
  id: {
    how: 'Di layar, unggahan dinilai satu per satu dan hasilnya dihitung. Tanpa skrip atau di kertas, pakai rubrik dan lembar di bawah ini: satu lembar untuk satu unggahan.',
    level: (number: number, name: string) => `${number} ${name}`,
    notAssessable: 'Tak dapat dinilai',
    sheet: 'Lembar audit satu unggahan',
    sheetHow:
      'Lingkari satu nilai pada setiap baris. TD berarti tak dapat dinilai dari unggahan; jangan diganti dengan nol.',
    head: {
      account: 'Akun',
      post: 'Unggahan (judul atau tautan)',
      published: 'Terbit',
      rater: 'Penilai dan tanggal',
    },
    criterion: 'Kriteria',
    score: 'Nilai',
    evidence: 'Bukti: kutipan, tanggal, atau detik',
    short: 'TD',
    yes: 'ya',
    no: 'tidak',
    worst: 'Prinsip yang paling lemah dan satu kalimat perbaikannya',
    few: 'Di bawah 20 unggahan: jangan menyimpulkan tentang akunnya.',
  },
})
