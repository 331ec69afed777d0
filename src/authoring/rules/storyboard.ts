/** Storyboards: what they begin with is whole, says what it means, and each term has a small drawing. */
import type { TermKind } from '../../features/storyboard/library/library.ts'
import { type LibraryPart, lintLibrary } from '../../features/storyboard/library/lint.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Course, Entry, Exercise, Rule, Storyboard } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import type { TextFile } from '../text-file.ts'
import { textsIn } from '../texts-in.ts'
import { type Path, valueAt } from '../yaml-file.ts'
import { checkDrawing, type DrawingForm } from './figures.ts'
import { checkMarkup } from './markup.ts'

const TERMS: readonly TermKind[] = ['size', 'angle', 'movement', 'transition']
const PARTS = ['patterns', 'ideas', 'scripts', 'channels', 'vocabulary'] as const
/** The page carries all of them. */
const MOST_BYTES = 400
const CLASSES = ['mark', 'sheet', 'ink', 'thin', 'dash', 'line-mark', 'on-mark']
const TALL: DrawingForm = { width: 54, height: 96, classes: CLASSES }
const WIDE: DrawingForm = { width: 96, height: 72, classes: CLASSES }

/** The lint of the library. */
export const storyboardMeaning: Rule = {
  name: 'storyboard-meaning',
  check: ({ storyboards, sources }) =>
    storyboards.flatMap((storyboard) => {
      const { fields, files, entries, drawings } = storyboard
      const findings = lintLibrary(fields, {
        ...writtenIds(storyboard),
        sources: sources.entries?.flatMap(({ id }) => id?.id ?? []),
        drawings: drawings.map(nameOf),
      })
      return findings.flatMap(({ part, path, what, mend }) => {
        const yaml = files[part]
        if (!yaml) return []
        const one = entries.find((other) => other.yaml === yaml && startsWith(path, other.path))
        const place = path.at(-1) === 'slots' ? yaml.placeOfKey(path) : yaml.placeOf(path)
        return [problemAt(place, what, mend, one?.subject)]
      })
    }),
}

/** A page on which boards are made needs every file of the library; its sheet is a worksheet, and its rubric is there. */
export const storyboardFiles: Rule = {
  name: 'storyboard-files',
  check: (course) =>
    course.exercises
      .filter(({ yaml }) => valueAt(yaml.value, ['kind']) === 'storyboard')
      .flatMap((exercise) => {
        const { locale, yaml, subject } = exercise
        const there = course.storyboards.find((one) => one.locale === locale)?.files ?? {}
        const missing = PARTS.filter((part) => !there[part]).map((part) => {
          const what = `Berkas \`${locale}/storyboard/${part}.yaml\` tidak ada, padahal halaman ini memerlukannya.`
          return problemAt(yaml.placeOf(['kind']), what, 'tulis berkas itu, atau hapus latihan ini.', subject)
        })
        return [
          ...missing,
          ...checkNamed(
            exercise,
            'paper',
            formsOf(course, locale),
            'Lembar kerja',
            'sebuah lembar kerja (`kind: form`)',
          ),
          ...checkNamed(
            exercise,
            'rubric',
            rubricsOf(course, locale),
            'Rubrik',
            'sebuah rubrik dari folder rubrics',
          ),
        ]
      }),
}

/** The texts stand in fields as they are, so no marks are drawn. */
export const storyboardMarkup: Rule = {
  name: 'storyboard-markup',
  check: ({ storyboards }) =>
    storyboards.flatMap(({ entries }) =>
      entries.flatMap(({ yaml, path, subject }) =>
        textsIn(valueAt(yaml.value, path), [...path], []).flatMap(({ text, at }) => {
          const words = markFault(text)
          return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
        }),
      ),
    ),
}

/** Drawings of terms are safe, follow the themes, are light, and belong to a term. */
export const termDrawings: Rule = {
  name: 'term-drawings',
  check: ({ storyboards }) =>
    storyboards.flatMap((one) => one.drawings.flatMap((file) => checkTerm(file, one))),
}

/** Ids of the sources that storyboards name. */
export function sourcesOfStoryboards({ storyboards }: Course): string[] {
  return storyboards.flatMap(({ entries }) => entries.flatMap(sourcesOf))
}

/** Lists whose ids are named elsewhere. */
type Listed = 'patterns' | 'channels' | TermKind

/** Ids as they stand in the files, also those of entries whose shape is wrong: one slip, one message. */
function writtenIds({ files, entries }: Storyboard): Partial<Record<Listed, string[]>> {
  const ids: Partial<Record<Listed, string[]>> = {}
  const listIn = (part: LibraryPart, name: Listed, list: Path) => {
    const yaml = files[part]
    if (!yaml?.readable || !Array.isArray(valueAt(yaml.value, list))) return
    const own = entries.filter((one) => one.yaml === yaml && startsWith(one.path, list))
    ids[name] = own.flatMap(({ id }) => id?.id ?? [])
  }
  listIn('patterns', 'patterns', [])
  listIn('channels', 'channels', [])
  for (const kind of TERMS) listIn('vocabulary', kind, [kind])
  return ids
}

function sourcesOf({ yaml, path }: Entry): string[] {
  const named = (key: string) =>
    textsIn(valueAt(yaml.value, path), [...path], []).flatMap(({ text, at }) =>
      at.includes(key) ? [text] : [],
    )
  return [...named('source'), ...named('sources')]
}

function formsOf({ exercises }: Course, locale: string): string[] {
  const forms = exercises.filter(
    (one) => one.locale === locale && valueAt(one.yaml.value, ['kind']) === 'form',
  )
  return forms.map(({ slug }) => slug)
}

function rubricsOf({ rubrics }: Course, locale: string): string[] {
  return rubrics.filter((one) => one.locale === locale).map(({ slug }) => slug)
}

/** What an exercise names by id is there. */
function checkNamed(
  { yaml, subject }: Exercise,
  field: string,
  known: string[],
  noun: string,
  wanted: string,
): Problem[] {
  const id = valueAt(yaml.value, [field])
  if (typeof id !== 'string' || known.includes(id)) return []
  const what = `${noun} \`${id}\` tidak ada.${didYouMean(id, known)}`
  return [problemAt(yaml.placeOf([field]), what, `tulis id ${wanted}, atau hapus baris ini.`, subject)]
}

function markFault(text: string): [what: string, mend: string] | undefined {
  if (!text.includes('*')) return checkMarkup(text, 'papan cerita')
  return [
    'Tanda bintang `*` tidak dikenal di sini: teksnya tampil di dalam isian.',
    'tulis tanpa tanda bintang.',
  ]
}

function checkTerm(file: TextFile, storyboard: Storyboard): Problem[] {
  const name = nameOf(file)
  const [, kind = '', id = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? []
  const problems = checkDrawing(file, kind === 'size' ? TALL : WIDE)
  const bytes = new TextEncoder().encode(file.text).length
  const add = (what: string, mend: string) => problems.push(problemAt(file.placeAt(0), what, mend))
  if (bytes > MOST_BYTES) {
    add(
      `Gambar ini ${bytes} bita, paling banyak ${MOST_BYTES}.`,
      'sederhanakan bentuknya, atau bulatkan angkanya.',
    )
  }
  const ids = writtenIds(storyboard)
  const known = TERMS.flatMap((term) => (ids[term] ?? []).map((one) => `${term}-${one}`))
  // While a list of terms can't be read, nothing is known of its drawings.
  const isListed = TERMS.every((term) => term !== kind || ids[term])
  if (isListed && !known.includes(`${kind}-${id}`)) {
    const what = `Gambar ini tidak dipakai sebuah istilah.${didYouMean(name, known)}`
    add(what, 'samakan namanya dengan jenis dan id istilahnya, misalnya `size-ecu.svg`, atau hapus.')
  }
  return problems
}

function nameOf({ path }: TextFile): string {
  return (path.split('/').at(-1) ?? '').replace(/\.svg$/, '')
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, at) => path[at] === step)
}
