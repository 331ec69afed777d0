/** Mistakes in what a storyboard begins with, each with its exact message. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isRecord } from '../../src/authoring/yaml-file.ts'
import * as schema from '../../src/features/storyboard/library/schema.ts'
import { messagesFor, PATHS, smallCourse, type Texts } from './small-course.ts'
import { DRAWING, EXERCISE, storyboardFiles } from './small-storyboard.ts'

const withStoryboard = (change: (texts: Texts) => void = () => undefined) => {
  const texts = smallCourse()
  texts.set('id/exercises/papan-baru.yaml', EXERCISE)
  for (const [name, text] of storyboardFiles()) texts.set(`id/storyboard/${name}`, text)
  change(texts)
  return texts
}

/** One passage of one file replaced; the passage must be there. */
const edited = (name: string, find: string, replacement: string) =>
  withStoryboard((texts) => {
    const path = name.startsWith('id/') ? name : `id/storyboard/${name}`
    const before = texts.get(path) ?? ''
    expect(before).toContain(find)
    texts.set(
      path,
      before.replace(find, () => replacement),
    )
  })

test('A storyboard whose parts name each other is nothing to mend', () => {
  expect(messagesFor(withStoryboard())).toBe('')
})

test('A course without a storyboard is nothing to mend', () => {
  expect(messagesFor(smallCourse())).toBe('')
})

describe.each<[file: string, edits: [title: string, find: string, replacement: string][]]>([
  [
    'patterns.yaml',
    [
      ['makes a pattern longer than its kind may be', 'seconds: 40', 'seconds: 60'],
      ['writes a third of a second', 'seconds: 5', 'seconds: 5.3'],
      ['mistypes the kind of a pattern', 'kind: recap', 'kind: rekap'],
      ['forgets what is heard', '      audio: Satu kalimat\n', ''],
      ['mistypes a field of a part', 'onScreen: Ajakan', 'onscreen: Ajakan'],
      ['writes the same id twice', 'id: rangkuman', 'id: tanya'],
      ['slants a word that a field can not slant', 'visual: Kartu akhir', 'visual: "*Kartu* akhir"'],
    ],
  ],
  [
    'ideas.yaml',
    [
      ['names a pattern that is not there', 'pattern: tanya', 'pattern: tanyo'],
      ['gives an idea a pattern of the other kind', 'pattern: tanya', 'pattern: rangkuman'],
      ['makes an idea too long', 'seconds: 45', 'seconds: 75'],
      ['leaves a blank without a label', '[ISI: kanal resmi]', '[ISI: ]'],
    ],
  ],
  [
    'scripts.yaml',
    [
      ['changes the seconds of one shot only', 'seconds: 3\n', 'seconds: 4\n'],
      ['names a size that is not there', 'size: cu', 'size: cuu'],
      ['names a channel that is not there', 'channels: [reels]', 'channels: [reel]'],
      ['names a source that is not there', 'source: laporan-contoh', 'source: laporan-conto'],
      ['writes more on the screen than is read', "text: 'AIR MATI?'", `text: ${'kata '.repeat(9).trim()}`],
      ['mistypes a place on the screen', 'place: top', 'place: atas'],
      ['uses straight quotation marks', 'text: Airnya mati lagi.', 'text: \'Air "mati" lagi.\''],
    ],
  ],
  [
    'channels.yaml',
    [
      ['writes the day of the check in words', 'checked: "2026-11-24"', 'checked: "24 November 2026"'],
      ['names a source that is not there', 'sources: [laporan-contoh]', 'sources: [laporan]'],
      ['gives no source', 'sources: [laporan-contoh]', 'sources: []'],
    ],
  ],
  [
    'vocabulary.yaml',
    [
      [
        'adds a term without a drawing',
        'movement:\n',
        'movement:\n  - { id: tilt, code: TILT, title: Tilt, meaning: Kamera mendongak. }\n',
      ],
      ['gives two terms one code', 'code: MS', 'code: CU'],
      ['gives two terms one spelling', 'also: [medium shot]', 'also: [close up]'],
      ['writes a spelling in capitals', 'also: [medium shot]', 'also: [Medium Shot]'],
      ['takes a whole list away', 'angle:\n', 'angel:\n'],
    ],
  ],
  [
    'id/exercises/papan-baru.yaml',
    [
      ['names a sheet that is no worksheet', 'paper: catatan-pekan', 'paper: air-mati'],
      ['names a rubric that is not there', 'paper: catatan-pekan', 'paper: catatan-pekan\nrubric: papan'],
      ['mistypes a field of the exercise', 'minutes: 30', 'minute: 30'],
    ],
  ],
  [
    'terms/size-cu.svg',
    [
      ['draws on another canvas', '0 0 54 96', '0 0 96 72'],
      ['colours a drawing by hand', 'class="mark"', 'fill="#ffd94a"'],
      ['puts a script in a drawing', '<path', '<script>alert(1)</script><path'],
      ['draws more than a page can carry', '<path', `${'<path d="M0 0L9 9"/>'.repeat(20)}<path`],
    ],
  ],
])('In %s', (file, edits) => {
  test.each(edits)('an editor %s', (_, find, replacement) => {
    expect(messagesFor(edited(file, find, replacement))).toMatchSnapshot()
  })
})

describe('Files', () => {
  test('A file that is missing is told where boards are made', () => {
    expect(messagesFor(withStoryboard((texts) => texts.delete('id/storyboard/ideas.yaml')))).toMatchSnapshot()
  })

  test('A file under another name is told', () => {
    const texts = withStoryboard((all) => all.set('id/storyboard/idea.yaml', '- id: satu\n'))
    expect(messagesFor(texts)).toMatchSnapshot()
  })

  test('A drawing of no term is told', () => {
    const texts = withStoryboard((all) => all.set('id/storyboard/terms/size-cuu.svg', DRAWING))
    expect(messagesFor(texts)).toMatchSnapshot()
  })

  test('A source that only a storyboard names is used', () => {
    const source = '\n- id: batas-contoh\n  title: Batas\n  publisher: Contoh\n  checked: "2026-11-24"\n'
    const texts = withStoryboard((all) => all.set(PATHS.sources, `${all.get(PATHS.sources) ?? ''}${source}`))
    expect(messagesFor(texts)).toContain('batas-contoh')
    const path = 'id/storyboard/channels.yaml'
    texts.set(path, (texts.get(path) ?? '').replace('[laporan-contoh]', '[laporan-contoh, batas-contoh]'))
    expect(messagesFor(texts)).toBe('')
  })
})

const guide = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8')
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = '']): unknown[] =>
  text.includes('\n---\n') ? [] : [parse(text)],
)

test.each([
  ['a pattern', 'slots', schema.patternFields],
  ['an idea', 'logline', schema.ideaFields],
  ['a script', 'shots', schema.scriptFields],
  ['a channel', 'limit', schema.channelFields],
])('The example of %s in the guide is read', (_, field, fields) => {
  const entries: unknown[] = examples.flatMap((value) => (Array.isArray(value) ? value : []))
  const found = entries.filter((entry) => isRecord(entry) && field in entry)
  expect(found.map((entry) => fields.safeParse(entry).error)).toEqual([undefined])
})

test('The example of a term in the guide is read', () => {
  const found = examples.flatMap((value) => (isRecord(value) && Array.isArray(value.size) ? value.size : []))
  expect(found.map((term: unknown) => schema.termFields.safeParse(term).error)).toEqual([undefined])
})
