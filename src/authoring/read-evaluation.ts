/** Reads what a content evaluation begins with: the files of the folder `evaluation` in one language. */
import type { z } from 'astro/zod'
import type { EvaluationPart } from '../features/evaluation/lint.ts'
import { planFields, practiceFields, rubricFields } from '../features/evaluation/schema.ts'
import type { EvaluationFolder } from './course.ts'
import { addProse, type Reading } from './read-items.ts'
import { textsIn } from './texts-in.ts'
import { type Path, readYaml, valueAt, type YamlFile } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** `id/evaluation/` */
const FOLDER = /^([^/]+)\/evaluation\//
/** Keys whose texts are no prose: ids, fixed words, account names, word lists. */
const NOT_PROSE = [
  ...['id', 'kind', 'pillar', 'format', 'channel', 'rate', 'publishedAt', 'from', 'to', 'account', 'who'],
  ...['acronyms', 'word', 'measures'],
]
/** How messages name the folder. */
const SUBJECT = 'evaluasi konten'
/** What people of the practice account wrote: its slips are material. */
const AS_WRITTEN = ['text', 'answer']

/** The evaluation folders of all languages that have one. */
export function readEvaluations(reading: Reading): EvaluationFolder[] {
  const locales = new Set([...reading.content.files.keys()].flatMap((path) => FOLDER.exec(path)?.[1] ?? []))
  return [...locales].map((locale) => readEvaluation(reading, locale))
}

function readEvaluation(reading: Reading, locale: string): EvaluationFolder {
  const folder = `${locale}/evaluation`
  const files: EvaluationFolder['files'] = {}
  const read = <T>(part: EvaluationPart, schema: z.ZodType<T>): T | undefined => {
    const file = reading.content.files.get(`${folder}/${part}.yaml`)
    if (!file) return undefined
    const yaml = readYaml(file)
    files[part] = yaml
    reading.problems.push(...yaml.problems)
    if (!yaml.readable) return undefined
    const { fields, problems } = checkShape(schema, yaml, [], SUBJECT)
    reading.problems.push(...problems)
    for (const { at } of textsIn(yaml.value, [], NOT_PROSE)) {
      addProse(reading, yaml, at, subjectOf(yaml, at), { verbatim: isAsWritten(at) })
    }
    return fields
  }
  return {
    locale,
    folder,
    fields: {
      rubric: read('rubric', rubricFields),
      plan: read('plan', planFields),
      practice: read('practice', practiceFields),
    },
    files,
  }
}

function isAsWritten(at: Path): boolean {
  return at[0] === 'posts' && AS_WRITTEN.includes(String(at.at(-1)))
}

/** How messages name what stands at a path: a post, a criterion, or the file's own subject. */
export function subjectOf(yaml: YamlFile, at: Path): string {
  const named = (noun: string, steps: number) => {
    const id = valueAt(yaml.value, [...at.slice(0, steps), 'id'])
    return typeof id === 'string' ? `${noun} "${id}"` : `${noun} ke-${Number(at[steps - 1]) + 1}`
  }
  if (at[0] === 'posts' && at.length > 1) return named('unggahan', 2)
  if (at[2] === 'criteria' && at.length > 3) return named('kriteria', 4)
  if (at[0] === 'pillars' && at.length > 1) return named('pilar', 2)
  return SUBJECT
}
