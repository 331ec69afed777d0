/** Faults of meaning in what an evaluation begins with. Pure; runs at build only. */
import type { Finding } from '../../yaml/fields.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { PlanFields, PracticeFields, RubricFields } from './schema.ts'

/** The files of the folder `evaluation`; undefined where a file is missing or its shape is wrong. */
export interface EvaluationFiles {
  rubric?: RubricFields | undefined
  plan?: PlanFields | undefined
  practice?: PracticeFields | undefined
}

export type EvaluationPart = keyof EvaluationFiles

/** A fault, with the file in which it stands; `path` leads there from the top. */
export type EvaluationFinding = Finding & { part: EvaluationPart }

type At = (string | number)[]

/** Levels by kind of part: 0 to 3, or no and yes. */
const LEVELS = { levels: 4, 'yes-no': 2 }
const WHOLE = 100

/**
 * Every fault of meaning: levels, ids written twice, shares that make no whole, names of what there is not, days out of the
 * period. @param boardChannels ids of the channels of storyboards; undefined while they can't be read
 */
export function lintEvaluation(
  { rubric, plan, practice }: EvaluationFiles,
  boardChannels: readonly string[] | undefined,
): EvaluationFinding[] {
  return [
    ...inPart('rubric', rubric ? lintRubric(rubric) : []),
    ...inPart('plan', plan ? lintPlan(plan, boardChannels) : []),
    ...inPart('practice', practice ? lintPractice(practice, plan) : []),
  ]
}

function inPart(part: EvaluationPart, findings: Finding[]): EvaluationFinding[] {
  return findings.map((finding) => ({ ...finding, part }))
}

function lintRubric({ parts }: RubricFields): Finding[] {
  const criteria = parts.flatMap((part, at) =>
    part.criteria.map((criterion, index) => ({
      ...criterion,
      kind: part.kind,
      path: ['parts', at, 'criteria', index],
    })),
  )
  const wrongLevels = criteria.flatMap(({ levels, kind, path }): Finding[] => {
    const wanted = LEVELS[kind]
    if (levels.length === wanted) return []
    const what = `Ada ${levels.length} tingkat, padahal harus ${wanted}.`
    const mend =
      kind === 'levels' ? 'tulis arti tingkat 0, 1, 2, dan 3.' : 'tulis arti “tidak”, lalu arti “ya”.'
    return [{ rule: 'level-count', path: [...path, 'levels'], what, mend }]
  })
  const first: Finding[] =
    parts[0]?.kind === 'levels'
      ? []
      : [
          {
            rule: 'first-part',
            path: ['parts', 0, 'kind'],
            what: 'Bagian pertama rubrik ialah prinsip, yang dinilai dengan tingkat.',
            mend: 'tulis `kind: levels`, atau pindahkan bagian prinsip ke urutan pertama.',
          },
        ]
  return [
    ...first,
    ...wrongLevels,
    ...repeated(parts.map(({ id }, at) => ({ id, path: ['parts', at, 'id'] }))),
    ...repeated(criteria.map(({ id, path }) => ({ id, path: [...path, 'id'] }))),
  ]
}

function lintPlan(plan: PlanFields, boardChannels: readonly string[] | undefined): Finding[] {
  const { pillars, formats, channels, acronyms, jargon } = plan
  const sum = pillars.reduce((all, { share }) => all + share, 0)
  const shares: Finding = {
    rule: 'shares',
    path: ['pillars', 0, 'share'],
    what: `Bagian semua pilar berjumlah ${sum} persen, bukan ${WHOLE}.`,
    mend: `ubah \`share\` agar jumlahnya ${WHOLE}.`,
  }
  const untitled = channels.flatMap(({ id, title }, at): Finding[] =>
    title !== undefined
      ? []
      : unknown('Kanal', id, boardChannels, ['channels', at, 'id'], 'storyboard/channels.yaml'),
  )
  const both = acronyms.known.flatMap((word, at): Finding[] => {
    if (acronyms.explained[word] === undefined) return []
    const what = `Singkatan \`${word}\` ada pada \`known\` dan \`explained\`.`
    return [{ rule: 'acronym', path: ['acronyms', 'known', at], what, mend: 'hapus dari salah satu daftar.' }]
  })
  const capitals = jargon.flatMap(({ word }, at): Finding[] => {
    if (word === word.toLowerCase()) return []
    const what = `Jargon “${word}” memakai huruf besar.`
    return [{ rule: 'jargon-case', path: ['jargon', at, 'word'], what, mend: 'tulis dengan huruf kecil.' }]
  })
  return [
    ...(sum === WHOLE ? [] : [shares]),
    ...untitled,
    ...both,
    ...capitals,
    ...repeated(pillars.map(({ id }, at) => ({ id, path: ['pillars', at, 'id'] }))),
    ...repeated(formats.map(({ id }, at) => ({ id, path: ['formats', at, 'id'] }))),
    ...repeated(channels.map(({ id }, at) => ({ id, path: ['channels', at, 'id'] }))),
    ...repeated(
      jargon.map(({ word }, at) => ({ id: word, path: ['jargon', at, 'word'] })),
      'Jargon',
    ),
  ]
}

function lintPractice({ setup, sizes, posts }: PracticeFields, plan: PlanFields | undefined): Finding[] {
  const { from, to, channel } = setup
  const wanted = sizes.newest + sizes.best + sizes.drawn
  const order: Finding = {
    rule: 'period',
    path: ['setup', 'to'],
    what: `Hari terakhir ${to} mendahului hari pertama ${from}.`,
    mend: 'tukar `from` dan `to`.',
  }
  const few: Finding = {
    rule: 'sample-size',
    path: ['sizes'],
    what: `Sampel memerlukan ${wanted} unggahan, padahal hanya ada ${posts.length}.`,
    mend: 'kurangi `sizes`, atau tambahkan unggahan.',
  }
  const idsOf = (named: { id: string }[] | undefined) => named?.map(({ id }) => id)
  return [
    ...(from <= to ? [] : [order]),
    ...(wanted <= posts.length ? [] : [few]),
    ...unknown('Kanal', channel, idsOf(plan?.channels), ['setup', 'channel'], 'plan.yaml'),
    ...posts.flatMap((post, at) => [
      ...unknown('Pilar', post.pillar, idsOf(plan?.pillars), ['posts', at, 'pillar'], 'plan.yaml'),
      ...unknown('Format', post.format, idsOf(plan?.formats), ['posts', at, 'format'], 'plan.yaml'),
      ...lintMoment(post.publishedAt, setup, ['posts', at, 'publishedAt']),
      ...(post.remarks ?? []).flatMap((remark, index) => lintRemark(remark, ['posts', at, 'remarks', index])),
    ]),
    ...repeated(posts.map(({ id }, at) => ({ id, path: ['posts', at, 'id'] }))),
  ]
}

function lintMoment(publishedAt: string, { from, to }: PracticeFields['setup'], path: At): Finding[] {
  const day = publishedAt.slice(0, 10)
  const moment = new Date(`${publishedAt}:00Z`)
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 16) !== publishedAt) {
    const what = `Waktu ${publishedAt} tidak ada dalam kalender.`
    return [{ rule: 'no-such-day', path, what, mend: 'perbaiki tanggal atau jamnya.' }]
  }
  if (from > to || (from <= day && day <= to)) return []
  const what = `Unggahan ini terbit ${day}, di luar masa ${from} sampai ${to}.`
  return [{ rule: 'out-of-period', path, what, mend: 'perbaiki tanggalnya, atau ubah `from` dan `to`.' }]
}

function lintRemark(
  { answer, minutes }: NonNullable<PracticeFields['posts'][number]['remarks']>[number],
  path: At,
): Finding[] {
  if (minutes === undefined || answer !== undefined) return []
  const what = 'Lamanya ditulis, tetapi jawabannya tidak ada.'
  return [
    {
      rule: 'wait-without-answer',
      path: [...path, 'minutes'],
      what,
      mend: 'tambahkan `answer`, atau hapus `minutes`.',
    },
  ]
}

function unknown(
  noun: string,
  id: string,
  known: readonly string[] | undefined,
  path: At,
  where: string,
): Finding[] {
  if (!known || known.includes(id)) return []
  const what = `${noun} \`${id}\` tidak ada dalam ${where}.${didYouMean(id, known)}`
  return [{ rule: 'unknown', path, what, mend: 'perbaiki id-nya, atau tambahkan butir itu di sana.' }]
}

/** Ids of one list that are written a second time. */
function repeated(entries: { id: string; path: At }[], noun = 'Id'): Finding[] {
  return entries.flatMap(({ id, path }, at) => {
    if (entries.findIndex((other) => other.id === id) === at) return []
    const what = `${noun} \`${id}\` dipakai dua kali dalam berkas ini.`
    return [{ rule: 'repeated-id', path, what, mend: 'ganti atau hapus yang lebih baru.' }]
  })
}
