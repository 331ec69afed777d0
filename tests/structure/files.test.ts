import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesIn, placesOf, type SourceFile } from './source-files.ts'

const MAX_LINES = 250
const MAX_MEDIAN = 60

const source = filesIn('src/**/*.{ts,tsx,astro,css}')
const code = source.filter(({ path }) => !path.endsWith('.test.ts'))
const tests = filesIn('{src,scripts}/**/*.test.ts', 'tests/**/*.ts')
const own = [...source, ...filesIn('tests/**/*.ts', 'scripts/**/*.{ts,mjs}', 'bench/**/*.ts', '*.{ts,mjs}')]

/** The first comment of a file. */
function head({ text }: SourceFile): string {
  return /^(?:---\s*)?(?:\/\*[\s\S]*?\*\/|(?:\s*\/\/.*\n)+)/.exec(text)?.[0] ?? ''
}

describe('sizes', () => {
  test(`a file has at most ${MAX_LINES} lines, or says in its first comment why not`, () => {
    const long = source.filter((file) => file.lines.length > MAX_LINES && !/\bone file\b/i.test(head(file)))
    expect(
      long.map(
        ({ path, lines }) =>
          `${path}:1 has ${lines.length} lines: split it, or begin with a comment “One file, because …”`,
      ),
    ).toEqual([])
  })

  test(`half of the files have fewer than ${MAX_MEDIAN} lines`, () => {
    const lengths = code.map(({ lines }) => lines.length).sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    console.info(`${lengths.length} files in src, median ${median} lines, longest ${lengths.at(-1)}`)
    expect(median).toBeLessThan(MAX_MEDIAN)
  })
})

describe('names', () => {
  test('no file and no folder is named for nothing in particular', () => {
    const vague = own.filter(({ path }) =>
      /(^|[/-])(utils?|helpers?|misc|common|manager)([-./]|$)/i.test(path),
    )
    expect(
      vague.map(({ path }) => `${path}:1 says nothing with its name: name it for what it holds`),
    ).toEqual([])
  })
})

describe('tests', () => {
  test('none is left out, none runs alone', () => {
    const modifier = /\b(?:test|describe|it)\.(?:only|skip|todo|fixme)\b/
    expect(
      placesOf(tests, modifier, (found) => `${found}: mend the test or remove it, all others must run too`),
    ).toEqual([])
  })

  test('none sleeps', () => {
    const sleep = /waitForTimeout\(|setTimeout\((?:done|resolve|r)\b|\bsleep\(/
    expect(
      placesOf(tests, sleep, (found) => `${found}: wait for what the person sees, or move the clock`),
    ).toEqual([])
  })

  test('titles say what is required', () => {
    const vague =
      /\b(?:test|it)\(\s*['"`](?:should\b|works\b|[^'"`]*\bworks(?: as expected| correctly)?['"`])/
    expect(
      placesOf(tests, vague, () => 'does not say what is required: name what a person or maintainer gets'),
    ).toEqual([])
  })
})

test('nothing is put off in a comment', () => {
  const marks = ['TODO', 'FIXME', 'XXX', 'HACK'].join('|')
  const mark = new RegExp(`(?<=(?://|/\\*|^\\s*\\*|<!--).*)\\b(?:${marks})\\b`)
  expect(placesOf(own, mark, (found) => `${found}: do it, or write it down where it is planned`)).toEqual([])
})

describe('the code knows nothing of this course', () => {
  const parts = {
    course: filesIn('content/course.yaml')[0],
    lessons: filesIn('content/*/lessons/*/lesson.mdx'),
  }
  const course = parse(parts.course?.text ?? '') as {
    [name: string]: unknown
    modules: Record<string, unknown>[]
  }
  const texts = [
    course.id,
    course.title,
    course.short,
    course.headline,
    ...course.modules.map(({ title }) => title),
  ]
  const titles = parts.lessons.map(({ text }) => /^title:\s*(.+)$/m.exec(text)?.[1])
  const lessonIds = parts.lessons.map(({ path }) => /\/\d+-([a-z0-9-]+)\/lesson\.mdx$/.exec(path)?.[1])
  // One-word ids such as "video" may be words of the code too.
  const ids = lessonIds.filter((id) => id?.includes('-'))
  const names = ['PUPR', 'Kementerian', 'FLPP', 'Direktorat', 'Pembiayaan Infrastruktur', 'Politeknik']
  const forbidden = [...texts, ...titles, ...ids, ...names].filter((text) => typeof text === 'string')
  const files = filesIn('src/**/*.{ts,tsx,astro,css,yaml}')

  test('the words of the course were found', () => {
    expect(forbidden).toContain(course.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(titles.every((title) => title)).toBe(true)
  })

  test.each(forbidden)('“%s” stands in content/ only', (words) => {
    const pattern = new RegExp(`(?<![a-z])${RegExp.escape(words)}(?![a-z])`, 'i')
    expect(
      placesOf(
        files,
        pattern,
        (found) => `holds “${found}”: another course uses this code, move it to content/`,
      ),
    ).toEqual([])
  })
})
