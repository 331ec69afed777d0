/** Evaluations out of a file that somebody chose: see docs/formats/progress-file.md. Pure. */
import { isMadeId } from '../../../storage/progress-file.ts'
import { readFile } from '../../../storage/read-progress-file.ts'
import { open } from '../../../storage/saved-format.ts'
import type { Evaluation, Made } from '../model.ts'
import { saved } from '../saved.ts'

/** An evaluation as it stands in a file. */
export interface FileEvaluation {
  id: Made
  evaluation: Evaluation
}

/** Why no evaluation can be taken from a file; the sentences are in words.ts. */
export type EvaluationFileProblem = 'not-ours' | 'other-course' | 'newer' | 'damaged' | 'none'

/**
 * Reads the evaluations out of a file: that of one evaluation, or of all progress. Never throws.
 * @param course id of this course
 */
export function readEvaluationFile(
  text: string,
  course: string,
): { evaluations: FileEvaluation[] } | { problem: EvaluationFileProblem } {
  const read = readFile(text, course)
  if (read.status === 'refused') return { problem: read.problem }
  let problem: EvaluationFileProblem = 'none'
  const evaluations = read.file.entries.flatMap((entry): FileEvaluation[] => {
    if (entry.feature !== saved.feature || !isMadeId(entry.id)) return []
    const opened = open(saved, JSON.stringify(entry.saved))
    if (opened.status === 'ok') return [{ id: entry.id, evaluation: opened.saved.data }]
    problem = opened.status === 'newer' ? 'newer' : 'damaged'
    return []
  })
  return evaluations.length > 0 ? { evaluations } : { problem }
}
