import { describe, expect, test } from 'vitest'
import { filesIn, type SourceFile } from './source-files.ts'

// A word that no page shows is written, translated and read for nothing.

interface Table {
  /** The function that gives the words, such as `quizWords`. */
  name: string
  file: SourceFile
  words: object
}

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../{src,scripts}/**/*words.ts', '!../../src/authoring/**'],
  { eager: true },
)
/** A computed name at the top of a table: any of the words that stand right there. */
const ANY = '*'
const sources = filesIn('{src,scripts}/**/*.{ts,tsx,astro}')

const tables: Table[] = Object.entries(modules).flatMap(([path, exported]) => {
  const file = sources.find((source) => path.endsWith(source.path))
  const [name, give] = Object.entries(exported).find(([, value]) => typeof value === 'function') ?? []
  if (!file || !name || typeof give !== 'function') throw new Error(`${path} gives no words: use defineWords`)
  return [{ name, file, words: give('id') as object }]
})

test('every table of words was found', () => {
  expect(tables.map(({ file }) => file.path)).toEqual(
    filesIn('{src,scripts}/**/*words.ts').flatMap(({ path }) =>
      path.startsWith('src/authoring/') ? [] : [path],
    ),
  )
})

test.each(tables)('every word of $file.path is shown somewhere', (table) => {
  expect(unusedWords(table, sources)).toEqual([])
})

describe('the search for words that nothing shows', () => {
  const words = {
    title: 'Judul',
    status: { done: 'Selesai', open: (left: number) => `${left} lagi` },
    reasons: { empty: 'Kosong', long: 'Panjang' },
    tool: { title: 'Alat', text: 'Isi' },
  }
  const text = `export const demoWords = defineWords({\n  id: {\n    title: 'Judul',\n    status: {\n      done: 'Selesai',\n      open: () => '',\n    },\n    reasons: { empty: 'Kosong', long: 'Panjang' },\n    tool: { title: 'Alat', text: 'Isi' },\n  },\n})`
  const file = source('src/demo-words.ts', text)
  const search = (view: string) =>
    unusedWords({ name: 'demoWords', file, words }, [file, source('src/View.tsx', view)])

  test('names file, line and word', () => {
    expect(search('')).toContain('src/demo-words.ts:5 status.done is shown nowhere: remove it or use it')
    expect(search('')).toHaveLength(7)
  })

  test.each([
    'const words = demoWords(locale)\nwords.title words.status.done words.status.open(2) words.reasons[code] {...words.tool}',
    'demoWords(place.locale).title\nconst { status, tool } = demoWords(locale)\nstatus.done status.open tool.title tool.text\nconst r = demoWords(locale).reasons\nr[code]',
    'const w = demoWords(locale)\nw[code] w.status w.reasons w.tool',
    'const w = demoWords(locale)\nconst { title, tool, status: s } = w\nconst { done, open } = s\nshow(title, tool, done, open) w.reasons[x]',
  ])('finds every way in which a view uses a word (%#)', (view) => {
    expect(search(view)).toEqual([])
  })

  test('takes a word of the same name in another place for another word', () => {
    expect(search('const words = demoWords(locale)\nwords.tool.title words.tool.text')).toContain(
      'src/demo-words.ts:3 title is shown nowhere: remove it or use it',
    )
  })

  test('looks only into files that ask for the table', () => {
    expect(search('const words = otherWords(locale)\nwords.title')).toHaveLength(7)
  })
})

/** `path:line word is shown nowhere` for each word of a table. */
function unusedWords({ name, file, words }: Table, all: SourceFile[]): string[] {
  const used = all.flatMap((source) => (source.path === file.path ? [] : usedPaths(name, source.text)))
  return leavesOf(words)
    .filter((leaf) => !used.some((path) => isUsedBy(leaf, path)))
    .map(
      (leaf) => `${file.path}:${lineOf(file, leaf)} ${leaf.join('.')} is shown nowhere: remove it or use it`,
    )
}

/** Every path into the table that a file follows. A path that ends early stands for all below it. */
function usedPaths(name: string, text: string): string[][] {
  // By name, what a variable holds; one name may hold several things in several functions.
  const held = new Map<string, string[][]>([[`${name}()`, [[]]]])
  const calls = text.replace(new RegExp(`\\b${name}\\([^()]*\\)`, 'g'), `${name}()`)
  if (calls === text && !text.includes(`${name}()`)) return []
  const follow = (holder: string, keys: string) =>
    (held.get(holder) ?? []).map((path) => [...path, ...keys.split('.').filter(Boolean)])
  const hold = (variable: string, paths: string[][]) =>
    held.set(variable, [...(held.get(variable) ?? []), ...paths])

  const bindings = new Set<string>()
  for (const match of calls.matchAll(/const (\w+|\{[^}]*\}) = (\w+(?:\(\))?)((?:\.\w+)*)(\[[^\]]*\])?/g)) {
    const [whole, left = '', holder = '', keys = '', index] = match
    if (!held.has(holder)) continue
    bindings.add(whole)
    // What is behind a computed name is any of them: it counts as used below.
    if (index) hold('', follow(holder, keys))
    else if (!left.startsWith('{')) hold(left, follow(holder, keys))
    else {
      for (const [, key = '', variable = key] of left.matchAll(/(\w+)(?:\s*:\s*(\w+))?/g)) {
        hold(variable, follow(holder, `${keys}.${key}`))
      }
    }
  }
  const rest = [...bindings].reduce((text, binding) => text.replace(binding, ''), calls)
  const direct = [...held].flatMap(([holder, paths]) => {
    if (holder === '') return paths
    const use = new RegExp(
      `(?<![\\w<]|(?<!\\.\\.)\\.)${holder.replace('()', '\\(\\)')}(?![\\w(:=])((?:\\.\\w+)*)(\\[)?`,
      'g',
    )
    return [...rest.matchAll(use)].flatMap(([, keys = '', index]) =>
      follow(holder, keys).map((path) => (path.length === 0 && index ? [ANY] : path)),
    )
  })
  // The whole table is never shown at once; it is only handed on.
  return direct.filter((path) => path.length > 0)
}

/** The path of every text in a table. */
function leavesOf(value: object, from: string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? leavesOf(inner, [...from, key])
      : [[...from, key]],
  )
}

function isUsedBy(leaf: string[], path: string[]): boolean {
  if (path[0] === ANY) return leaf.length === 1
  return startsWith(leaf, path) || startsWith(path, leaf)
}

function startsWith(path: string[], start: string[]): boolean {
  return start.every((key, at) => path[at] === key)
}

function lineOf({ text }: SourceFile, path: string[]): number {
  const at = path.reduce((from, key) => {
    const found = text.slice(from).search(new RegExp(`(?<=[\\s{,])['"]?${key}['"]?:`))
    return found < 0 ? from : from + found
  }, text.indexOf('id: {') + 1)
  return text.slice(0, at).split('\n').length
}

function source(path: string, text: string): SourceFile {
  return { path, text, lines: text.split('\n') }
}
