/** The kinds of exercises: a new one is added here, and its schema in src/content.config.ts. */
import type { z } from 'astro/zod'
import { lintCase } from '../features/case/lint.ts'
import { caseFields, caseFromFields } from '../features/case/schema.ts'
import { evaluationFields } from '../features/evaluation/schema.ts'
import { lintForm } from '../features/form/lint.ts'
import { formFields } from '../features/form/schema.ts'
import { boardFields } from '../features/storyboard/schema.ts'
import type { Finding } from '../yaml/fields.ts'
import type { ExercisePart } from './course.ts'
import type { Problem } from './problem.ts'
import { entry, listAt } from './read-items.ts'
import type { Path, YamlFile } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** What the content check has to know of a kind. */
export interface ExerciseKind {
  /** How messages name such an exercise. */
  noun: string
  /** Faults of shape; without any, faults of meaning. */
  check(yaml: YamlFile, subject: string): { problems: Problem[]; findings: Finding[] }
  /** The parts under whose ids something is saved. */
  parts(yaml: YamlFile): ExercisePart[]
  /** Keys whose texts are no prose: ids, fixed words, names. */
  notProse: readonly string[]
  /** Where `[ISI: …]` is drawn as a field to fill in: by key, or by list and key. */
  blanks: readonly string[]
}

/** By what stands under `kind`. */
export const exerciseKinds: ReadonlyMap<string, ExerciseKind> = new Map([
  [
    'case',
    {
      noun: 'kasus',
      check: checkWith(caseFields, (fields) => lintCase(caseFromFields(fields))),
      parts: (yaml) => partsAt(yaml, ['scenes'], 'adegan'),
      notProse: ['kind', 'id', 'who', 'name', 'time', 'to'],
      blanks: ['lead', 'intro', 'meaning', 'text', 'feedback', 'teaches', 'practice'],
    },
  ],
  [
    'form',
    {
      noun: 'lembar kerja',
      check: checkWith(formFields, lintForm),
      parts: formParts,
      notProse: ['kind', 'id', 'type', 'unit', 'formula', 'of', 'display'],
      blanks: ['lead', 'note', 'hint', 'example', 'lines.text'],
    },
  ],
  [
    'storyboard',
    {
      noun: 'papan cerita',
      check: checkWith(boardFields, () => []),
      // Boards are kept under ids made on the device.
      parts: () => [],
      notProse: ['kind', 'id', 'paper', 'rubric'],
      blanks: ['lead'],
    },
  ],
  [
    'evaluation',
    {
      noun: 'evaluasi konten',
      check: checkWith(evaluationFields, () => []),
      // Evaluations are kept under ids made on the device.
      parts: () => [],
      notProse: ['kind', 'id', 'storyboard'],
      blanks: ['lead'],
    },
  ],
])

/** Sections, fields, columns and checklist lines; ids of choices and rows are unique within their field. */
function formParts(yaml: YamlFile): ExercisePart[] {
  const sections = partsAt(yaml, ['sections'], 'bagian')
  const fields = sections.flatMap(({ path }) => partsAt(yaml, [...path, 'fields'], 'isian'))
  const cells = fields.flatMap(({ path }) => [
    ...partsAt(yaml, [...path, 'columns'], 'kolom'),
    ...partsAt(yaml, [...path, 'fields'], 'isian'),
  ])
  const lines = [...fields, ...cells].flatMap(({ path }) => partsAt(yaml, [...path, 'lines'], 'baris'))
  return [...sections, ...fields, ...cells, ...lines]
}

/** The items of the list at a path. */
function partsAt(yaml: YamlFile, path: Path, noun: string): ExercisePart[] {
  return listAt(yaml, path).map((_, index) => ({ ...entry(yaml, [...path, index], noun), noun }))
}

function checkWith<T>(schema: z.ZodType<T>, lint: (fields: T) => Finding[]): ExerciseKind['check'] {
  return (yaml, subject) => {
    const { fields, problems } = checkShape(schema, yaml, [], subject)
    return { problems, findings: fields === undefined ? [] : lint(fields) }
  }
}
