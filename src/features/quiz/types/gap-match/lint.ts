import type { Finding } from '../../../../yaml/fields.ts'
import { lintGaps } from '../../lint-gaps.ts'
import type { Question } from '../../model.ts'
import { lintPlaces } from '../../placing/lint.ts'
import type { GapMatchShape } from './model.ts'

/** What is wrong with the meaning of a text with gaps; empty when nothing is. Runs at build only. */
export function lintGapMatch({ text, gaps, choices }: Question<GapMatchShape>): Finding[] {
  return [...lintGaps(text, gaps), ...lintPlaces({ slots: gaps, choices }, 'gaps')]
}
