/** A content evaluation with six scored posts, to begin a story or a test with. */

import {
  type Content,
  type Evaluation,
  emptySetup,
  type Level,
  type Made,
  type Recommendation,
  scoreKey,
} from '../../src/features/evaluation/model.ts'
import { emptyRecommendation } from '../../src/features/evaluation/recommendations/commands.ts'
import { emptyEvaluation } from '../../src/features/evaluation/saved.ts'
import { changedEvaluation, contentOf } from '../../src/features/evaluation/values.ts'

/** Address of the exercise. */
export const AUDIT = 'latihan/audit-konten/'
/** Id of the evaluation. */
export const AUDIT_ID: Made = 'AVD0000000001'
/** The id of a post, counted from 1. */
export const postId = (number: number): Made => `PST${String(number).padStart(10, '0')}`
/** The principles, each with what six posts got. */
const LEVELS: Record<string, Level[]> = {
  kredibel: [0, 1, 0, 1, 0, 2],
  integritas: ['not-assessable', 2, 'not-assessable', 2, 1, 3],
  profesional: [1, 2, 1, 1, 2, 3],
  responsif: [0, 1, 'not-assessable', 2, 1, 2],
  terintegrasi: [1, 1, 2, 2, 1, 3],
  keterwakilan: [2, 3, 2, 3, 1, 3],
}

/** Six posts of one account, scored by one person; nothing is recommended yet. */
export function auditContent(person: string): Content {
  const empty = contentOf(emptyEvaluation())
  const numbers = [1, 2, 3, 4, 5, 6]
  const posts = Object.fromEntries(
    numbers.map((number) => [
      postId(number),
      {
        publishedAt: `2026-10-0${number}T09:00`,
        text: `Unggahan ${number} tentang layanan.`,
        pillar: 'cara-syarat',
        measures: { reach: 1000 * number, likes: 20 * number, comments: number, shares: 2, saves: 3 },
        remarks: number === 1 ? [{ who: 'warga', text: 'Berkasnya apa saja?' }] : [],
      },
    ]),
  )
  const scores = Object.fromEntries(
    Object.entries(LEVELS).flatMap(([criterion, levels]) =>
      levels.map((level, at) => [
        scoreKey(person, postId(at + 1), criterion),
        { level, evidence: `Bukti ${criterion} ${at + 1}` },
      ]),
    ),
  )
  return {
    ...empty,
    setup: {
      ...emptySetup(),
      account: '@layanan.contoh',
      agency: 'Dinas Contoh',
      goal: 'Warga tahu syarat layanan.',
      channel: 'instagram',
      from: '2026-10-01',
      to: '2026-10-31',
    },
    posts,
    scores,
    raters: { [person]: { name: 'Rina' } },
    sample: {
      seed: 2026,
      sizes: { newest: 2, best: 2, drawn: 2 },
      rate: 'reach',
      newest: [postId(6), postId(5)],
      best: [postId(1), postId(2)],
      drawn: [postId(4), postId(3)],
    },
  }
}

/** The same with five recommendations, a theme, and a calendar that has a gap and one pillar four times in a row. */
export function plannedAudit(person: string): Content {
  const recommendation = (number: number, change: Partial<Recommendation>): [Made, Recommendation] => [
    `REC${String(number).padStart(10, '0')}`,
    {
      ...emptyRecommendation(),
      action: `Tulis sumber nomor ${number}`,
      owner: 'Humas',
      deadline: '2026-12-18',
      success: 'Delapan dari sepuluh unggahan bersumber.',
      evidence: [{ post: postId(number), text: `Bukti kredibel ${number}` }],
      ...change,
    },
  ]
  const slot = (number: number, day: string) =>
    [
      `SLT${String(number).padStart(10, '0')}`,
      {
        day,
        time: '09:00',
        channel: 'instagram',
        pillar: 'cara-syarat',
        title: `Konten ${number}`,
        owner: 'Rina',
      },
    ] as const
  return {
    ...auditContent(person),
    recommendations: Object.fromEntries([
      recommendation(1, { severity: 2 }),
      recommendation(2, { severity: 4, effort: 'XL' }),
      recommendation(3, { severity: 3, reach: 3, effort: 'S' }),
      recommendation(4, { severity: 1 }),
      recommendation(5, { severity: 3 }),
    ]),
    themes: {
      THM0000000001: {
        title: 'Tiga berkas saja',
        pattern: 'tanya-jawab',
        pillar: 'cara-syarat',
        audience: 'Warga yang baru mendaftar',
        question: 'Berkasnya apa saja?',
        message: 'Cukup tiga berkas.',
        action: 'Siapkan malam ini.',
      },
    },
    calendar: Object.fromEntries([
      slot(1, '2026-12-07'),
      slot(2, '2026-12-09'),
      slot(3, '2026-12-11'),
      slot(4, '2026-12-14'),
    ]),
  }
}

/** An evaluation as it is kept. */
export function keptAudit(content: Content, by: string): Evaluation {
  const empty = emptyEvaluation()
  return changedEvaluation(empty, contentOf(empty), content, { at: 1_790_000_000_000, by })
}
