/** Mistakes in what a content evaluation begins with, each with its exact message; and the practice account itself. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isRecord } from '../../src/authoring/yaml-file.ts'
import { practiceId, practiceStart } from '../../src/features/evaluation/practice-id.ts'
import { practicePost } from '../../src/features/evaluation/read-practice.ts'
import { drawSample } from '../../src/features/evaluation/sample/draw.ts'
import * as schema from '../../src/features/evaluation/schema.ts'
import { messagesFor, smallCourse, type Texts } from './small-course.ts'
import { AUDIT, evaluationFiles } from './small-evaluation.ts'
import { EXERCISE, storyboardFiles } from './small-storyboard.ts'

const withEvaluation = (change: (texts: Texts) => void = () => undefined) => {
  const texts = smallCourse()
  texts.set('id/exercises/papan-baru.yaml', EXERCISE)
  for (const [name, text] of storyboardFiles()) texts.set(`id/storyboard/${name}`, text)
  texts.set('id/exercises/audit-baru.yaml', AUDIT)
  for (const [name, text] of evaluationFiles()) texts.set(`id/evaluation/${name}`, text)
  change(texts)
  return texts
}

/** One passage of one file replaced; the passage must be there. */
const edited = (name: string, find: string, replacement: string) =>
  withEvaluation((texts) => {
    const path = name.startsWith('id/') ? name : `id/evaluation/${name}`
    const before = texts.get(path) ?? ''
    expect(before).toContain(find)
    texts.set(
      path,
      before.replace(find, () => replacement),
    )
  })

test('An evaluation whose parts name each other is nothing to mend, whatever slips its account wrote', () => {
  expect(messagesFor(withEvaluation())).toBe('')
})

describe.each<[file: string, edits: [title: string, find: string, replacement: string][]]>([
  [
    'rubric.yaml',
    [
      ['forgets a level', '          - Ada angka.\n', ''],
      ['gives a yes-or-no criterion three answers', '[Tidak ada., Ada.]', '[Tidak ada., Ada., Mungkin.]'],
      ['gives two criteria of different parts one id', 'id: takarir', 'id: kredibel'],
      ['puts the checklist first', 'kind: levels', 'kind: yes-no'],
      ['names five levels', '[Belum, Mulai, Baik, Contoh]', '[Belum, Mulai, Baik, Contoh, Hebat]'],
      ['forgets when a criterion can not be assessed', '        notAssessable: Bukan video.\n', ''],
      ['slants a word', 'Ada sumber.', 'Ada *sumber*.'],
    ],
  ],
  [
    'plan.yaml',
    [
      ['shares out more than there is', 'share: 40', 'share: 50'],
      ['names a channel that no storyboard has', 'id: reels', 'id: reel'],
      ['lists an acronym twice', 'known: [KTP]', 'known: [KTP, PBG]'],
      ['writes jargon with a capital', 'word: rakor', 'word: Rakor'],
      ['gives two pillars one id', 'id: bukti', 'id: cara'],
    ],
  ],
  [
    'practice.yaml',
    [
      ['names a pillar that is not there', 'pillar: bukti', 'pillar: bukit'],
      ['names a format that is not there', 'format: video', 'format: vidio'],
      ['names a channel that is not there', 'channel: instagram', 'channel: instagam'],
      ['dates a post after the period', '2026-05-06T10:00', '2026-06-06T10:00'],
      ['dates a post on a day that is none', '2026-05-06T10:00', '2026-05-32T10:00'],
      ['writes a moment in words', '"2026-05-06T10:00"', '"6 Mei 2026"'],
      ['ends the period before it begins', 'to: "2026-05-31"', 'to: "2026-04-30"'],
      ['gives two posts one id', 'id: air-02', 'id: air-01'],
      ['wants a larger sample than there are posts', 'drawn: 0', 'drawn: 1'],
      ['writes half a like', 'likes: 9', 'likes: 9.5'],
      ['mistypes a number', 'likes: 9', 'like: 9'],
      ['counts questions by hand', 'likes: 9', 'likes: 9, questions: 4'],
      [
        'notes how long an answer took that is not there',
        'text: Besok buka? ',
        'text: Besok buka?, minutes: 9 ',
      ],
      ['misspells what is seen', 'Foto keran.', 'Foto praktek keran.'],
    ],
  ],
  [
    'id/exercises/audit-baru.yaml',
    [
      ['sends themes to a page without boards', 'storyboard: papan-baru', 'storyboard: catatan-pekan'],
      ['mistypes a field of the exercise', 'minutes: 40', 'minute: 40'],
    ],
  ],
])('In %s', (file, edits) => {
  test.each(edits)('an editor %s', (_, find, replacement) => {
    expect(messagesFor(edited(file, find, replacement))).toMatchSnapshot()
  })
})

test('A file that is missing, or under another name, is told', () => {
  const texts = withEvaluation((all) => {
    all.set('id/evaluation/practise.yaml', all.get('id/evaluation/practice.yaml') ?? '')
    all.delete('id/evaluation/practice.yaml')
  })
  expect(messagesFor(texts)).toMatchSnapshot()
})

const contentFile = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../content/${name}`, import.meta.url)), 'utf8')

describe('The practice account', () => {
  const { posts, sizes, seed, setup } = schema.practiceFields.parse(
    parse(contentFile('id/evaluation/practice.yaml')),
  )
  const all = posts.map(practicePost)

  test('has sixty posts under ids that differ, each with what is seen', () => {
    expect(all).toHaveLength(60)
    expect(new Set(all.map(({ platformId }) => practiceId(platformId))).size).toBe(60)
    expect(all.filter(({ seen }) => !seen)).toEqual([])
  })

  test('gives a class the same six posts, as its comment says', () => {
    const { newest, best, drawn } = drawSample(Object.entries(practiceStart(all)), {
      seed,
      sizes,
      rate: setup.rate,
    }).sample
    const named = new Map(all.map(({ platformId }) => [practiceId(platformId), platformId]))
    expect([...newest, ...best, ...drawn].map((id) => named.get(id))).toEqual(
      [60, 59, 25, 38, 47, 41].map((number) => `tirta-${number}`),
    )
  })

  test('counts questions and answers from its remarks', () => {
    for (const { measures, remarks = [] } of all) {
      expect(measures.questions).toBe(remarks.length)
      expect(measures.answered).toBe(remarks.filter(({ minutes }) => minutes !== undefined).length)
    }
  })

  test('has never fewer viewers who did something than viewers, nor more comments shown than counted', () => {
    for (const { platformId, measures, remarks = [] } of all) {
      const { likes = 0, comments = 0, shares = 0, saves = 0, reach = Number.POSITIVE_INFINITY } = measures
      expect(likes + comments + shares + saves, platformId).toBeLessThanOrEqual(reach)
      expect(comments, platformId).toBeGreaterThanOrEqual(remarks.length)
      expect(measures.views ?? reach, platformId).toBeGreaterThanOrEqual(measures.reach ?? 0)
    }
  })
})

const guide = contentFile('README.md')
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = '']): unknown[] =>
  text.includes('\n---\n') ? [] : [parse(text)],
)

test.each([
  ['a rubric', 'parts', schema.rubricFields],
  ['a plan', 'pillars', schema.planFields],
  ['a practice account', 'posts', schema.practiceFields],
])('The example of %s in the guide is read', (_, field, fields) => {
  const found = examples.filter((value) => isRecord(value) && field in value)
  expect(found.map((example) => fields.safeParse(example).error)).toEqual([undefined])
})
