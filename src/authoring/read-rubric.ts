/** Reads one rubric. */
import { rubricFields } from '../features/rubric/schema.ts'
import type { RubricEntry } from './course.ts'
import { addProse, type Reading, writtenId } from './read-items.ts'
import type { TextFile } from './text-file.ts'
import { textsIn } from './texts-in.ts'
import { readYaml } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** Reads the rubric in a file such as `id/rubrics/papan.yaml`. */
export function readRubric(reading: Reading, path: string, file: TextFile): RubricEntry {
  const [locale = '', , name = ''] = path.split('/')
  const slug = name.replace(/\.yaml$/, '')
  const yaml = readYaml(file)
  reading.problems.push(...yaml.problems)
  const id = writtenId(yaml, ['id'])
  const entry = { subject: `rubrik "${id?.id ?? slug}"`, id, yaml, path: [], locale, slug }
  if (!yaml.readable) return entry
  const { fields, problems } = checkShape(rubricFields, yaml, [], entry.subject)
  reading.problems.push(...problems)
  for (const { at } of textsIn(yaml.value, [], ['id'])) addProse(reading, yaml, at, entry.subject)
  return { ...entry, rubric: fields }
}
