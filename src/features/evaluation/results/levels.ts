/** Whose scores count, and what they say of each part of the rubric. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { EvaluationRubric, RubricPart } from '../content.ts'
import { type Finding, findingsOf } from '../findings/findings.ts'
import type { Content, Made } from '../model.ts'

export interface PartFindings {
  part: RubricPart
  findings: Finding[]
}

/** Findings of each part of which at least one criterion is scored; the principles always. */
export function partFindings(
  { parts }: Pick<EvaluationRubric, 'parts'>,
  content: Pick<Content, 'scores' | 'agreed'>,
  raters: readonly Person[],
  posts: readonly Made[],
): PartFindings[] {
  return parts.flatMap((part, at) => {
    const findings = findingsOf(part, content, raters, posts)
    const isScored = findings.some(({ n, notAssessable, open }) => n + notAssessable + open > 0)
    return at === 0 || isScored ? [{ part, findings }] : []
  })
}
