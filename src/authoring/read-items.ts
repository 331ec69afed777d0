/** What reading the course and reading a lesson share: items of YAML lists, their ids and their texts. */
import type { Entry, WrittenId } from './course.ts'
import { type Problem, problemAt } from './problem.ts'
import type { Prose, ProseOptions } from './prose.ts'
import type { ContentFiles } from './read-files.ts'
import { type Path, valueAt, type YamlFile } from './yaml-file.ts'

/** What reading collects on its way. */
export interface Reading {
  content: ContentFiles
  problems: Problem[]
  prose: Prose[]
}

/** The items of a list; undefined and a problem when the value is none. */
export function entriesOf(reading: Reading, yaml: YamlFile, path: Path, noun: string): Entry[] | undefined {
  const value = valueAt(yaml.value, path)
  if (!Array.isArray(value)) {
    const what =
      value === null || value === undefined ? 'Berkas ini masih kosong.' : 'Berkas ini harus berupa daftar.'
    const mend = 'awali setiap butir dengan `- id: …` di tepi kiri, dan tulis isi lainnya menjorok dua spasi.'
    reading.problems.push(problemAt(yaml.placeOf(path), what, mend))
    return undefined
  }
  return value.map((_, index) => entry(yaml, [...path, index], noun))
}

/** One item, named by its id or else by its number. */
export function entry(yaml: YamlFile, path: Path, noun: string): Entry {
  const id = writtenId(yaml, [...path, 'id'])
  const index = path.at(-1)
  const subject = id ? `${noun} "${id.id}"` : `${noun} ke-${typeof index === 'number' ? index + 1 : 1}`
  return { subject, id, yaml, path }
}

/** The text at a path as an id; undefined when there is no text. */
export function writtenId(yaml: YamlFile, path: Path): WrittenId | undefined {
  const value = valueAt(yaml.value, path)
  return typeof value === 'string' ? { id: value, place: yaml.placeOf(path) } : undefined
}

/** The list at a path, or an empty one. */
export function listAt(yaml: YamlFile, path: Path): unknown[] {
  const value = valueAt(yaml.value, path)
  return Array.isArray(value) ? value : []
}

/** Hands a text to the language rules. */
export function addProse(
  { prose }: Reading,
  yaml: YamlFile,
  path: Path,
  subject: string,
  options: Omit<ProseOptions, 'subject'> = {},
): void {
  const found = yaml.prose(path, { subject, ...options })
  if (found) prose.push(found)
}
