/** What an evaluation begins with, small. */
import type { EvaluationContent } from '../../src/features/evaluation/content.ts'

const principle = (id: string, title: string) => ({
  id,
  title,
  question: `${title}?`,
  levels: ['Tidak ada.', 'Sebagian.', 'Sumber dan tanggalnya disebut.', 'Contoh.'],
  notAssessable: 'Tidak tampak.',
})

export const auditLibrary: EvaluationContent = {
  rubric: {
    title: 'Rubrik contoh',
    lead: '',
    note: '',
    levels: ['Belum', 'Mulai', 'Baik', 'Contoh'],
    parts: [
      {
        id: 'prinsip',
        title: 'Enam prinsip',
        lead: '',
        kind: 'levels',
        criteria: [
          principle('kredibel', 'Kredibel'),
          principle('integritas', 'Integritas'),
          principle('profesional', 'Profesional'),
          principle('responsif', 'Responsif'),
          principle('terintegrasi', 'Terintegrasi'),
          principle('keterwakilan', 'Keterwakilan'),
        ],
      },
      {
        id: 'akses',
        title: 'Aksesibilitas',
        lead: '',
        kind: 'yes-no',
        criteria: [{ ...principle('takarir', 'Takarir'), levels: ['Tidak ada.', 'Takarirnya disunting.'] }],
      },
    ],
  },
  pillars: [
    { id: 'cara-syarat', title: 'Cara dan syarat', lead: '', share: 60 },
    { id: 'ringan', title: 'Ringan', lead: '', share: 40 },
  ],
  formats: [{ id: 'video', title: 'Video' }],
  channels: [{ id: 'instagram', title: 'Instagram' }],
  patterns: [
    { id: 'tanya-jawab', title: 'Tanya jawab', kind: 'sketch', slots: [{ seconds: 3 }, { seconds: 8 }] },
  ],
  acronyms: { known: [], explained: {} },
  jargon: [],
  practice: {
    title: 'Akun latihan',
    lead: '',
    setup: {
      account: '@contoh',
      agency: '',
      goal: '',
      channel: 'instagram',
      from: '2026-10-01',
      to: '2026-10-31',
      rate: 'reach',
    },
    sample: {
      seed: 1,
      sizes: { newest: 2, best: 2, drawn: 2 },
      rate: 'reach',
      newest: [],
      best: [],
      drawn: [],
    },
    posts: 6,
  },
}
