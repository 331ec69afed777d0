/** The stores of evaluations: one for each key, however often one is opened. */
import { storesOf } from '../../storage/stores-of.ts'
import { saved as savedEvaluation } from './saved.ts'
import { saved as savedSteps } from './undo/saved.ts'

/** Of one evaluation. */
export const evaluationStore = storesOf(savedEvaluation)
/** Of the steps of one evaluation, by the evaluation's id. */
export const stepsStore = storesOf(savedSteps)
