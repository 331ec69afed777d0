import { defineWords } from '../../i18n/locales.ts'
import type { Measure } from './model.ts'

/** What the numbers of a post are called, in lists as well as in tables; the unit is part of the name. */
export const measureNames = {
  id: {
    views: 'Tayangan',
    impressions: 'Impresi',
    reach: 'Jangkauan',
    likes: 'Suka',
    comments: 'Komentar',
    shares: 'Dibagikan',
    saves: 'Disimpan',
    reposts: 'Diunggah ulang',
    follows: 'Pengikut baru',
    engagements: 'Total interaksi',
    clicks: 'Klik',
    durationSeconds: 'Durasi (detik)',
    averageViewSeconds: 'Rata-rata ditonton (detik)',
    averageViewedPercent: 'Rata-rata ditonton (%)',
    watchTimeHours: 'Waktu tonton (jam)',
    completionPercent: 'Ditonton sampai habis (%)',
    clickRatePercent: 'Rasio klik (%)',
    questions: 'Pertanyaan warga',
    answered: 'Pertanyaan terjawab',
  } satisfies Record<Measure, string>,
}

/** The same by language. */
export const measureNameWords = defineWords(measureNames)
