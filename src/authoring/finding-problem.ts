/** Puts what the lint of a feature found into the author's file. */
import type { Finding } from '../yaml/fields.ts'
import type { Entry } from './course.ts'
import { type Problem, problemAt } from './problem.ts'

/** The problem of a finding in a question or an exercise. */
export function findingProblem(
  { yaml, path, subject }: Entry,
  { path: inner, what, mend }: Finding,
): Problem {
  // `choices` is a list: its name stands on the line above its first item.
  const at = [...path, ...inner]
  const place = typeof inner.at(-1) === 'string' ? yaml.placeOfKey(at) : yaml.placeOf(at)
  return problemAt(place, what, mend, subject)
}
