/** Reads one form of a test. */

import { testFormFields, testItemFields } from '../features/test/schema.ts'
import type { Test, TestItemEntry } from './course.ts'
import { addProse, entry, listAt, type Reading, writtenId } from './read-items.ts'
import type { TextFile } from './text-file.ts'
import { textsIn } from './texts-in.ts'
import { type Path, readYaml, valueAt, type YamlFile } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** Keys whose texts are no prose. */
const NOT_PROSE = ['id', 'objective', 'difficulty']

/** Reads the form in a file such as `id/tests/sebelum.yaml`. */
export function readTest(reading: Reading, path: string, file: TextFile): Test {
  const [locale = '', , name = ''] = path.split('/')
  const slug = name.replace(/\.yaml$/, '')
  const yaml = readYaml(file)
  reading.problems.push(...yaml.problems)
  const id = writtenId(yaml, ['id'])
  const test = { subject: `tes "${id?.id ?? slug}"`, id, yaml, path: [], locale, slug }
  if (!yaml.readable) return { ...test, items: [] }
  reading.problems.push(...checkShape(testFormFields, yaml, [], test.subject).problems)
  for (const field of ['title', 'lead']) addProse(reading, yaml, [field], test.subject)
  const items = listAt(yaml, ['items']).map((_, index) => readItem(reading, yaml, ['items', index]))
  return { ...test, items }
}

function readItem(reading: Reading, yaml: YamlFile, path: Path): TestItemEntry {
  const item = entry(yaml, path, 'soal')
  const { fields, problems } = checkShape(testItemFields, yaml, path, item.subject)
  reading.problems.push(...problems)
  for (const { at } of textsIn(valueAt(yaml.value, path), [...path], NOT_PROSE)) {
    addProse(reading, yaml, at, item.subject)
  }
  return { ...item, item: fields }
}
