import { defineWords } from '../../../i18n/locales.ts'

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
        `${names}, nilai tengah (median) ${median} dari 3 pada ${n} unggahan yang dapat dinilai.`,
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
        head: ['Kelompok', 'Unggahan', 'n', 'Kuartil bawah', 'Median', 'Kuartil atas'],
        newest: 'Terbaru',
        best: 'Tertinggi',
        drawn: 'Diundi',
        all: 'Semua dalam periode',
        note: 'Kelompok “tertinggi” dipilih karena angkanya, jadi angka yang lebih tinggi di sana bukan temuan. Kelompok di bawah 20 unggahan tidak dibandingkan.',
      },
      unknown: 'tidak diketahui',
    },
    /** What stands above pictures and tables. */
    captions: {
      picture: (place: string, caption: string) => `Gambar ${place}. ${caption}`,
      table: (place: string, caption: string) => `Tabel ${place}. ${caption}`,
      inNumbers: (caption: string) => `${caption} (angkanya)`,
    },
    numbers: {
      heading: 'Angka unggahan',
      pooled: 'Gabungan',
    },
    findings: {
      heading: 'Temuan',
      none: 'Belum ada unggahan yang dinilai.',
      lead: (n: string) => `Dari ${n} unggahan dalam sampel, dan hanya tentang unggahan itu.`,
      yes: 'Ya',
      no: 'Tidak',
      evidence: (criterion: string) => `Bukti untuk “${criterion}”`,
      evidenceIn: (evidence: string, post: string) => `${evidence} (${post})`,
      agreement: (n: string, same: string) =>
        `Dua penilai memberi nilai yang sama pada ${same}% dari ${n} pasang nilai prinsip.`,
      agreementFew: 'Di bawah 20 pasang: hanya persennya yang disebut.',
      kappa: (kappa: string) => `Kappa berbobot kuadrat ${kappa}.`,
    },
  },
})
