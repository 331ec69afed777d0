/** One evaluation as a file of its own: a progress file that holds nothing else. Pure. */
import { slugOf } from '../../i18n/slug.ts'
import { currentValue } from '../../storage/item.ts'
import type { FilePart } from '../../storage/progress-file.ts'
import type { Evaluation, Made } from './model.ts'
import { saved } from './saved.ts'

/** What of the kept values makes the file of one evaluation, and what the file is called. */
export function evaluationPart(id: Made, evaluation: Evaluation): FilePart {
  const setup = currentValue(evaluation.setup)
  return {
    scope: { feature: saved.feature, id },
    features: [saved.feature],
    ids: new Set([id]),
    name: 'audit',
    subject: slugOf(setup?.account || setup?.agency || ''),
  }
}
