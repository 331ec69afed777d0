/** The stores of what boards are kept in. */
import { storesOf } from '../../storage/stores-of.ts'
import { saved as savedPanel } from './panel/saved.ts'
import { saved as savedBoard } from './saved.ts'
import { saved as savedSteps } from './undo/saved.ts'

/** Of one board, without its drawings. */
export const boardStore = storesOf(savedBoard)
/** Of one panel. */
export const panelStore = storesOf(savedPanel)
/** Of the steps of one board, by the board's id. */
export const stepsStore = storesOf(savedSteps)
