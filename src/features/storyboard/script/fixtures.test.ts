import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScript } from './paste.ts'

// Scripts as people paste them, each with what is expected of it. Compared as the fixtures ask: white space is one, and
// quotation marks around a text do not count.

interface Expected {
  file: string
  count: number | null
  acceptable_counts?: number[]
  seconds_total: number | null
  title?: string
  keep_audio?: string
  shots: ExpectedShot[] | null
}

interface ExpectedShot {
  audio: string
  visual: string
  onscreen: string
  seconds: number | null
  speaker?: string
  speakers?: string[]
  sfx?: string
  place?: string
  n: number
}

const folder = new URL('../../../../tests/fixtures/scripts/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const expected: Expected[] = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(read(name)))

const folded = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1')

test('all scripts are there', () => {
  expect(expected).toHaveLength(12)
})

describe.each(expected)('$file', (script) => {
  const { shots, title } = readScript(read(script.file))
  const audioOf = (lines: { text: string }[]) => folded(lines.map(({ text }) => text).join('\n'))

  test('has as many shots as expected, and its title', () => {
    expect(script.acceptable_counts ?? [script.count]).toContain(shots.length)
    expect(title).toBe(script.title ?? title)
  })

  test('says everything in its order', () => {
    const all = script.keep_audio ?? script.shots?.map(({ audio }) => audio).join(' ') ?? ''
    expect(audioOf(shots.flatMap(({ lines }) => lines))).toBe(folded(all))
  })

  test.each(shots.length === script.count ? (script.shots ?? []) : [])('shot $n is as expected', (wanted) => {
    const shot = shots[wanted.n - 1]
    if (!shot) throw new Error('no shot')
    expect(audioOf(shot.lines)).toBe(folded(wanted.audio))
    // The heading of a scene may be kept apart.
    const seen = [shot.visual, `${shot.location}. ${shot.visual}`].map(folded)
    expect(seen).toContain(folded(wanted.visual))
    expect(folded(shot.onScreen.join('\n'))).toBe(folded(wanted.onscreen))
    expect(shot.seconds ?? null).toBe(wanted.seconds)
    expect(shot.sound).toBe(wanted.sfx ?? '')
    if (wanted.place !== undefined) expect(shot.location).toBe(wanted.place)
    const speakers = wanted.speakers ?? (wanted.speaker ? [wanted.speaker] : [])
    expect([...new Set(shot.lines.map(({ speaker }) => speaker).filter(Boolean))]).toEqual(speakers)
  })
})
