import { defineWords } from '../../../i18n/locales.ts'

/** Words of the overview of one evaluation. */
export const overviewWords = defineWords({
  id: {
    steps: 'Langkah audit',
    setup: {
      title: 'Persiapan',
      lead: 'Akun, periode, kanal, dan tujuan audit.',
      done: 'Terisi',
      open: 'Belum lengkap',
    },
    posts: {
      title: 'Unggahan',
      lead: 'Daftar unggahan dengan angkanya.',
      count: (count: string) => `${count} unggahan`,
      none: 'Belum ada',
    },
    score: {
      title: 'Nilai sampel',
      lead: 'Satu unggahan satu layar, satu bukti untuk setiap nilai.',
      count: (scored: string, sampled: string) => `${scored} dari ${sampled} dinilai`,
      none: 'Sampel belum diambil',
    },
    results: {
      title: 'Hasil',
      lead: 'Prinsip terendah, angka, dan buktinya.',
      count: (count: string) => `Dari ${count} unggahan`,
      none: 'Menunggu nilai',
    },
    raters: {
      title: 'Dua penilai',
      lead: 'Rekan menilai unggahan yang sama, lalu selisihnya dibahas.',
      count: (count: string) => `${count} penilai`,
      none: 'Belum ada nilai',
    },
    recommendations: {
      title: 'Rekomendasi',
      lead: 'Disusun dari nilai terendah, berurut menurut manfaatnya.',
      count: (count: string) => `${count} rekomendasi`,
      none: 'Belum ada',
    },
    themes: {
      title: 'Tema dan kalender',
      lead: 'Konten yang akan dibuat, untuk empat pekan.',
      count: (themes: string, slots: string) => `${themes} tema, ${slots} jadwal`,
      none: 'Belum ada',
    },
    report: {
      title: 'Laporan',
      lead: 'Cetak, simpan sebagai Word, atau unduh datanya.',
      ready: 'Dapat dicetak kapan saja',
    },
    next: (step: string) => `Lanjut: ${step}`,
  },
})
