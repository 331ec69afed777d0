import { defineWords } from '../../../i18n/locales.ts'
import type { Rate } from '../model.ts'

/** Words of the first half of the report: summary, method and findings. */
export const reportWords = defineWords({
  id: {
    title: 'Rekomendasi evaluasi konten',
    untitled: 'Akun tanpa nama',
    practice: 'akun latihan, seluruhnya rekaan',
    notSet: 'belum diisi',
    summary: {
      heading: 'Ringkasan',
      what: 'Yang dinilai',
      whatText: (scored: string, all: string, account: string, period: string) =>
        `${scored} dari ${all} unggahan ${account}${period}.`,
      period: (from: string, to: string) => `, ${from} sampai ${to}`,
      goal: 'Tujuan',
      lowest: 'Prinsip terendah',
      lowestText: (names: string, median: string, n: string) =>
        `${names}, nilai tengah ${median} dari 3 pada ${n} unggahan yang dapat dinilai.`,
      tooFew:
        'Di bawah 20 unggahan: jangan menyimpulkan apa pun tentang akun ini. Bacalah sebagai contoh, bukan sebagai ukuran.',
      enough: 'Ini nilai unggahan dalam sampel, bukan nilai seluruh akun.',
      noLowest:
        'Belum ada yang dapat dibandingkan: satu prinsip perlu sedikitnya tiga unggahan yang dapat dinilai.',
      recommendations: 'Rekomendasi utama',
      noRecommendations: 'Belum ada rekomendasi.',
      more: (count: string) => `Semua ${count} rekomendasi ada di bagian Rekomendasi.`,
      owner: (owner: string, day: string) => ` (${[owner, day].filter(Boolean).join(', ')})`,
      plan: 'Tema dan kalender',
      planText: (themes: string, slots: string, from: string) =>
        `${themes} tema konten, ${slots} jadwal terbit mulai ${from}.`,
    },
    method: {
      heading: 'Cara dan sampel',
      account: 'Akun',
      agency: 'Instansi',
      channel: 'Kanal',
      period: 'Periode',
      goal: 'Tujuan',
      followers: 'Pengikut',
      raters: 'Penilai',
      rater: (number: string) => `Penilai ${number}`,
      day: 'Tanggal laporan',
      rubric: 'Rubrik',
      sample: 'Sampel',
      noSample: 'Sampel belum diambil.',
      sampleText: (newest: string, best: string, drawn: string, rate: string) =>
        `${newest} unggahan terbaru, lalu ${best} dengan tingkat interaksi per ${rate} tertinggi, lalu ${drawn} yang diundi dari sisanya. Tidak ada unggahan yang diambil dua kali.`,
      seed: (seed: string) =>
        `Bibit undian ${seed}: dengan bibit dan daftar unggahan yang sama, undiannya sama.`,
      groups: {
        caption: (rate: string, parts: string) =>
          `Tingkat interaksi: (${parts}) ÷ ${rate} × 100, dalam persen`,
        head: ['Kelompok', 'Unggahan', 'Dengan angka', 'Kuartil 1', 'Nilai tengah', 'Kuartil 3'],
        newest: 'Terbaru',
        best: 'Tertinggi',
        drawn: 'Diundi',
        all: 'Semua unggahan',
        note: 'Kelompok “tertinggi” dipilih karena angkanya, jadi angka yang lebih tinggi di sana bukan temuan. Kelompok di bawah 20 unggahan tidak dibandingkan.',
      },
      response: 'Waktu menjawab',
      responseText: (n: string, median: string, p90: string) =>
        `Dari ${n} jawaban yang tercatat waktunya: nilai tengah ${median} menit, sembilan dari sepuluh dalam ${p90} menit.`,
      responseFew: 'Di bawah 20 jawaban: jangan menyimpulkan.',
      unknown: 'tidak diketahui',
    },
    rates: {
      reach: 'jangkauan',
      impressions: 'impresi',
      followers: 'pengikut',
      views: 'tayangan',
    } satisfies Record<Rate, string>,
    parts: {
      likes: 'suka',
      comments: 'komentar',
      shares: 'bagikan',
      saves: 'simpan',
    },
    findings: {
      heading: 'Temuan',
      none: 'Belum ada unggahan yang dinilai.',
      lead: (n: string) => `Dari ${n} unggahan dalam sampel, dan hanya tentang unggahan itu.`,
      chart: (part: string) => `${part}: berapa unggahan pada tiap tingkat`,
      levelsTable: (part: string) => `${part}: sebaran nilai`,
      yesTable: (part: string) => `${part}: daftar periksa`,
      criterion: 'Kriteria',
      n: 'n',
      median: 'Nilai tengah',
      level: (level: number, name: string) => `${level} ${name}`,
      yes: 'Ya',
      no: 'Tidak',
      notAssessable: 'Tak dapat dinilai',
      open: 'Belum disepakati',
      note: (median: string, n: string) => `nilai tengah ${median}, n ${n}`,
      noNote: 'belum ada nilai',
      alt: (title: string, counts: string) => `${title}: ${counts}`,
      count: (level: string, count: number) => `${count} kali ${level}`,
      evidence: (criterion: string) => `Bukti untuk “${criterion}”`,
      evidenceIn: (evidence: string, post: string) => `${evidence} (${post})`,
      agreement: (n: string, same: string) =>
        `Dua penilai memberi nilai yang sama pada ${same}% dari ${n} pasang nilai prinsip.`,
      agreementFew: 'Di bawah 20 pasang: hanya persennya yang disebut.',
      kappa: (kappa: string) => `Kappa berbobot kuadrat ${kappa}.`,
    },
  },
})
