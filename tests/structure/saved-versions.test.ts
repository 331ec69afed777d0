import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/features/saved.ts'
import { isObject } from '../../src/storage/reader.ts'
import { open, type SavedFormat } from '../../src/storage/saved-format.ts'
import { savedNotes } from '../support/notes.ts'
import { readSamples, type Sample } from '../support/saved-samples.ts'

// What a person saved years ago must open today: every version ever written has a stored sample, and with the
// samples every migration runs. A sample is never edited, only added.

const root = fileURLToPath(new URL('../fixtures/saved/', import.meta.url))
const samples = readSamples(globSync('*/*.json', { cwd: root }))
/** Answers are told apart by the shape of what was answered: each shape needs its samples. */
const shapes: [name: string, fits: (response: unknown) => boolean][] = [
  ['text', (response) => typeof response === 'string'],
  ['ids', Array.isArray],
  ['text with ids', (response) => isObject(response) && Array.isArray(response.checked)],
  ['ids by id', (response) => isObject(response) && !Array.isArray(response.checked)],
]
type Known = [name: string, format: SavedFormat<unknown>, own: Sample[]]
const known = [...formats].flatMap(([feature, format]): Known[] => {
  const own = samples.filter((sample) => sample.feature === feature)
  if (feature !== 'quiz') return [[feature, format, own]]
  return shapes.map(([name, fits]) => [`${feature}, ${name}`, format, own.filter(withResponse(fits))])
})

function withResponse(fits: (response: unknown) => boolean) {
  return ({ raw }: Sample) => {
    const { draft, last } = JSON.parse(raw).data
    return fits(last?.response ?? draft?.value)
  }
}

test('every sample belongs to a saved format', () => {
  const strange = samples.filter(({ feature }) => !formats.has(feature))
  expect(strange.map(({ name }) => `tests/fixtures/saved/${name}:1 belongs to no saved format`)).toEqual([])
})

test.each(known)('every version of %s has a sample, and every migration runs on one', (_, format, own) => {
  expect(problemsOf(format, own)).toEqual([])
})

describe('the search for versions without a sample', () => {
  const sample = (version: number, value: object): Sample => ({
    name: `notes/v${version}-a.json`,
    feature: 'notes',
    version,
    raw: JSON.stringify({ at: 1, rev: 1, ...value }),
  })
  const first = sample(1, { v: 1, data: { note: 'lama' } })
  const second = sample(2, { v: 2, data: { notes: {} } })
  const format = savedNotes as unknown as SavedFormat<unknown>

  test('is content with a sample of each version', () => {
    expect(problemsOf(format, [first, second])).toEqual([])
  })

  test('names the version, and the migration that no sample runs', () => {
    expect(problemsOf(format, [second])).toEqual([
      'tests/fixtures/saved/notes/ has no v1-*.json: add a value that version 1 wrote',
      'src/features/notes/saved.ts:1 migration 2 runs on no sample',
    ])
  })

  test('names a version or migration that was left out of the format', () => {
    expect(problemsOf({ ...format, version: 3 }, [first, second])).toContain(
      'src/features/notes/saved.ts:1 has no reader for version 2: add it to `older`',
    )
    expect(problemsOf({ ...format, migrations: {} }, [first, second])).toContain(
      'src/features/notes/saved.ts:1 has no migration to version 2: add it to `migrations`',
    )
  })

  test('names a sample that does not open, or that is not of the version its name gives', () => {
    expect(problemsOf(format, [sample(1, { v: 1, data: { note: 5 } }), second])).toContain(
      'tests/fixtures/saved/notes/v1-a.json:1 opens as "broken"',
    )
    expect(problemsOf(format, [{ ...first, version: 2 }, second])).toContain(
      'tests/fixtures/saved/notes/v1-a.json:1 is of version 1, its name says 2',
    )
  })
})

/** `path:line what to do` for each version, migration and sample that is not covered. */
function problemsOf(format: SavedFormat<unknown>, own: Sample[]): string[] {
  const code = `src/features/${format.feature}/saved.ts:1`
  const ran = new Set<number>()
  const watched: SavedFormat<unknown> = {
    ...format,
    migrations: Object.fromEntries(
      Object.entries(format.migrations).map(([to, step]) => [
        to,
        (old: never) => {
          ran.add(Number(to))
          return step(old)
        },
      ]),
    ),
  }
  const unopened = own.flatMap((sample) => {
    const { status } = open(watched, sample.raw)
    const version = JSON.parse(sample.raw).v
    const place = `tests/fixtures/saved/${sample.name}:1`
    return [
      ...(status === 'ok' ? [] : [`${place} opens as "${status}"`]),
      ...(version === sample.version
        ? []
        : [`${place} is of version ${version}, its name says ${sample.version}`]),
    ]
  })
  const versions = Array.from({ length: format.version }, (_, at) => at + 1)
  const older = versions.slice(0, -1)
  return [
    ...versions
      .filter((version) => !own.some((sample) => sample.version === version))
      .map(
        (v) =>
          `tests/fixtures/saved/${format.feature}/ has no v${v}-*.json: add a value that version ${v} wrote`,
      ),
    ...older
      .filter((version) => !format.older[version])
      .map((version) => `${code} has no reader for version ${version}: add it to \`older\``),
    ...older
      .filter((version) => !format.migrations[version + 1])
      .map((version) => `${code} has no migration to version ${version + 1}: add it to \`migrations\``),
    ...Object.keys(format.migrations)
      .filter((to) => !ran.has(Number(to)))
      .map((to) => `${code} migration ${to} runs on no sample`),
    ...unopened,
  ]
}
