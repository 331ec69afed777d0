/** The check of a room: its steps in order, and what was found that needs mending. Pure; nothing of it is kept. */

/** The steps, each with what can turn out to be wrong in it. */
export const FINDINGS = {
  size: ['size-two', 'size-one'],
  contrast: ['contrast-weak', 'contrast-mended'],
  clicker: ['clicker-silent'],
  window: ['window-blocked', 'window-mirrored'],
  storage: ['storage-blocked', 'storage-full', 'storage-fleeting'],
  screen: ['screen-sleeps'],
  timer: ['timer-small'],
  offline: ['offline-none'],
} as const

export type Step = keyof typeof FINDINGS
export type Finding = (typeof FINDINGS)[Step][number]

/** In the order in which a room is walked through: first what needs the last row, then the laptop. */
export const STEPS: readonly Step[] = [
  'size',
  'contrast',
  'timer',
  'clicker',
  'window',
  'storage',
  'screen',
  'offline',
]

export interface RoomState {
  /** Position of the step; the number of steps once all are done. */
  at: number
  /** By step; nothing for a step that is well or was passed over. */
  found: Partial<Record<Step, Finding>>
}

/** Before the first step. */
export function startRoom(): RoomState {
  return { at: 0, found: {} }
}

/** The step to be done; undefined when all are done. */
export function stepOf({ at }: RoomState): Step | undefined {
  return STEPS[at]
}

/** The step is done. @param finding what needs mending; undefined when it is well */
export function answered(state: RoomState, finding?: Finding): RoomState {
  const step = stepOf(state)
  if (!step) return state
  const { [step]: _, ...found } = state.found
  return { at: state.at + 1, found: finding ? { ...found, [step]: finding } : found }
}

/** One step back, to answer it anew. */
export function back({ at, found }: RoomState): RoomState {
  return { at: Math.max(0, at - 1), found }
}

/** What needs mending, in the order of the steps. */
export function findingsOf({ found }: RoomState): { step: Step; finding: Finding }[] {
  return STEPS.flatMap((step) => {
    const finding = found[step]
    return finding ? [{ step, finding }] : []
  })
}
