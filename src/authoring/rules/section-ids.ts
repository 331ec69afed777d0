/** Ids for headings that have none. Ids are permanent, so the one that questions already name comes first. */

import { nearest } from '../../yaml/nearest.ts'
import { asId } from '../as-id.ts'
import type { Lesson } from '../course.ts'
import type { Heading } from '../mdx-file.ts'
import { valueAt } from '../yaml-file.ts'

/** A proposal: `named` when a question of the lesson asks for this id. */
export interface ProposedId {
  heading: Heading
  id: string
  named: boolean
}

/** One proposal for each `##` without an id. */
export function proposedIds({ mdx, questions }: Lesson): ProposedId[] {
  const headings = (mdx?.headings ?? []).filter(({ level }) => level === 2)
  const known = headings.flatMap(({ id }) => id?.value ?? [])
  const asked = questions.flatMap(({ yaml, path }) => {
    const repeat = valueAt(yaml.value, [...path, 'repeat'])
    return typeof repeat === 'string' && !known.includes(repeat) ? [repeat] : []
  })
  const missing = headings.filter(({ id }) => !id)
  return missing.map((heading) => {
    const own = idFor(heading.text)
    const only = missing.length === 1 && new Set(asked).size === 1 ? asked[0] : undefined
    const id = nearest(own, asked) ?? only
    return { heading, id: id ?? own, named: id !== undefined }
  })
}

/** The first words of a text as an id. */
export function idFor(text: string): string {
  return asId(text, 3) || 'id-judul'
}
