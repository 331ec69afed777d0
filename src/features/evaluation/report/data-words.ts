import { defineWords } from '../../../i18n/locales.ts'

/** Names of the columns of the file with all data, beside those that columns of posts have anywhere. */
export const dataWords = defineWords({
  id: {
    number: 'Nomor',
    seen: 'Yang terlihat dan terdengar',
    sample: 'Sampel',
    groups: { newest: 'terbaru', best: 'tertinggi', drawn: 'diundi' },
    level: (criterion: string, rater: string) => `${criterion}: nilai ${rater}`,
    evidence: (criterion: string, rater: string) => `${criterion}: bukti ${rater}`,
    agreed: (criterion: string) => `${criterion}: disepakati`,
    why: (criterion: string) => `${criterion}: alasan sepakat`,
    notAssessable: 'tak dapat dinilai',
  },
})
