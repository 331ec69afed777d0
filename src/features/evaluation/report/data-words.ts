import { defineWords } from '../../../i18n/locales.ts'
import type { Measure } from '../model.ts'

/** Names of the columns of the file with all data. */
export const dataWords = defineWords({
  id: {
    columns: {
      number: 'Nomor',
      id: 'ID di kanal',
      link: 'Tautan',
      published: 'Terbit',
      account: 'Akun',
      channel: 'Kanal',
      format: 'Format',
      pillar: 'Pilar',
      title: 'Judul',
      text: 'Teks',
      seen: 'Yang terlihat dan terdengar',
      sample: 'Sampel',
    },
    groups: { newest: 'terbaru', best: 'tertinggi', drawn: 'diundi' },
    measures: {
      views: 'Tayangan',
      impressions: 'Impresi',
      reach: 'Jangkauan',
      likes: 'Suka',
      comments: 'Komentar',
      shares: 'Bagikan',
      saves: 'Simpan',
      reposts: 'Posting ulang',
      follows: 'Pengikut baru',
      engagements: 'Interaksi menurut kanal',
      clicks: 'Klik',
      durationSeconds: 'Durasi (detik)',
      averageViewSeconds: 'Rata-rata tonton (detik)',
      averageViewedPercent: 'Rata-rata ditonton (%)',
      watchTimeHours: 'Waktu tonton (jam)',
      completionPercent: 'Penyelesaian (%)',
      clickRatePercent: 'Rasio klik (%)',
      questions: 'Pertanyaan',
      answered: 'Dijawab',
    } satisfies Record<Measure, string>,
    level: (criterion: string, rater: string) => `${criterion}: nilai ${rater}`,
    evidence: (criterion: string, rater: string) => `${criterion}: bukti ${rater}`,
    agreed: (criterion: string) => `${criterion}: disepakati`,
    why: (criterion: string) => `${criterion}: alasan sepakat`,
    notAssessable: 'tak dapat dinilai',
  },
})
