/** Reads what a storyboard begins with: the files of the folder `storyboard` in one language. */
import type { z } from 'astro/zod'
import type { LibraryFields, LibraryPart } from '../features/storyboard/library/lint.ts'
import {
  channelFields,
  ideaFields,
  patternFields,
  scriptFields,
  termFields,
  vocabularyFields,
} from '../features/storyboard/library/schema.ts'
import type { Entry, Storyboard } from './course.ts'
import { addProse, entriesOf, entry, listAt, type Reading } from './read-items.ts'
import { textsIn } from './texts-in.ts'
import { type Path, readYaml, valueAt, type YamlFile } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** `id/storyboard/` */
const FOLDER = /^([^/]+)\/storyboard\//
/** Keys whose texts are no prose: ids, names, fixed words, what people type. */
const NOT_PROSE = [
  ...['id', 'kind', 'pattern', 'channels', 'sources', 'source', 'checked', 'code', 'also'],
  ...['size', 'angle', 'movement', 'transition', 'place', 'speaker', 'people'],
]
/** Lists by file; the vocabulary has four. */
const NOUNS = { patterns: 'pola', ideas: 'ide', scripts: 'naskah', channels: 'kanal', vocabulary: 'istilah' }
const TERM_KINDS = ['size', 'angle', 'movement', 'transition'] as const

/** The storyboard libraries of all languages that have one. */
export function readStoryboards(reading: Reading): Storyboard[] {
  const locales = new Set([...reading.content.files.keys()].flatMap((path) => FOLDER.exec(path)?.[1] ?? []))
  return [...locales].map((locale) => readStoryboard(reading, locale))
}

function readStoryboard(reading: Reading, locale: string): Storyboard {
  const folder = `${locale}/storyboard`
  const files: Storyboard['files'] = {}
  const entries: Entry[] = []
  const read = <T>(part: LibraryPart, schema: z.ZodType<T>): (T | undefined)[] => {
    const file = reading.content.files.get(`${folder}/${part}.yaml`)
    if (!file) return []
    const yaml = readYaml(file)
    files[part] = yaml
    reading.problems.push(...yaml.problems)
    if (!yaml.readable) return []
    const found = entriesOf(reading, yaml, [], NOUNS[part]) ?? []
    entries.push(...found)
    return found.map((one) => readEntry(reading, one, schema))
  }
  const fields: LibraryFields = {
    patterns: read('patterns', patternFields),
    ideas: read('ideas', ideaFields),
    scripts: read('scripts', scriptFields),
    channels: read('channels', channelFields),
    vocabulary: { size: [], angle: [], movement: [], transition: [] },
  }
  const file = reading.content.files.get(`${folder}/vocabulary.yaml`)
  if (file) {
    const yaml = readYaml(file)
    files.vocabulary = yaml
    reading.problems.push(...yaml.problems)
    if (yaml.readable) {
      reading.problems.push(...checkShape(vocabularyFields, yaml, [], 'kosakata').problems)
      for (const kind of TERM_KINDS) fields.vocabulary[kind] = readTerms(reading, yaml, [kind], entries)
    }
  }
  const drawings = [...reading.content.files].flatMap(([path, text]) =>
    path.startsWith(`${folder}/terms/`) && path.endsWith('.svg') ? [text] : [],
  )
  return { locale, folder, files, entries, fields, drawings }
}

/** The shape was checked with the whole file, which says where a list is missing. */
function readTerms(reading: Reading, yaml: YamlFile, path: Path, entries: Entry[]) {
  return listAt(yaml, path).map((_, at) => {
    const one = entry(yaml, [...path, at], NOUNS.vocabulary)
    entries.push(one)
    proseOf(reading, one)
    return checkShape(termFields, yaml, one.path, one.subject).fields
  })
}

function readEntry<T>(reading: Reading, one: Entry, schema: z.ZodType<T>): T | undefined {
  const { fields, problems } = checkShape(schema, one.yaml, one.path, one.subject)
  reading.problems.push(...problems)
  proseOf(reading, one)
  return fields
}

function proseOf(reading: Reading, { yaml, path, subject }: Entry): void {
  for (const { at } of textsIn(valueAt(yaml.value, path), [...path], NOT_PROSE)) {
    addProse(reading, yaml, at, subject, { blanks: 'text' })
  }
}
