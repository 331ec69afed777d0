/** Playing a case: which scene stands open, and what a choice, going back and beginning anew leave behind. Pure. */
import { currentValue, type Stamp } from '../../storage/item.ts'
import {
  type Case,
  type CaseState,
  type Choice,
  type Id,
  MAX_STEPS,
  type Scene,
  type Step,
  sceneOf,
} from './model.ts'
import { pointsOf } from './points.ts'

/** A choice that was made, with the scene in which it stood. */
export interface PlayedStep {
  scene: Scene
  choice: Choice
}

/** Where the player is. */
export interface Position {
  /** The choices that led here, from the first scene on. */
  steps: PlayedStep[]
  /** The scene that stands open; the way is at its end when it has an ending. */
  scene: Scene
  /** Points by quality so far. */
  earned: Record<Id, number>
}

/** Whose change it is, and when. */
interface Now {
  at: Stamp
  by: string
}

/**
 * Where the kept way leads in the case as it is today: up to the last step that still holds. Steps are lost to
 * it when the author took out their scene or choice or lets a choice lead elsewhere; they stay kept.
 */
export function positionIn(scenario: Case, state: CaseState | undefined): Position {
  const steps: PlayedStep[] = []
  let [scene] = scenario.scenes
  for (const step of currentValue(state?.path) ?? []) {
    const choice =
      step.scene === scene.id ? openChoices(scene).find(({ id }) => id === step.choice) : undefined
    const next = choice && sceneOf(scenario, choice.to)
    if (!choice || !next) break
    steps.push({ scene, choice })
    scene = next
  }
  const choices = steps.map(({ choice }) => choice)
  return { steps, scene, earned: pointsOf(scenario, choices) }
}

/**
 * By quality, the points that one choice of the way added; qualities without any are left out. A choice met again in
 * a loop adds nothing. `at` counts the choices before it.
 */
export function gainedAt(scenario: Case, steps: PlayedStep[], at: number): Record<Id, number> {
  const choices = steps.map(({ choice }) => choice)
  const before = pointsOf(scenario, choices.slice(0, at))
  const gains = Object.entries(pointsOf(scenario, choices.slice(0, at + 1))).map(
    ([quality, points]): [Id, number] => [quality, points - (before[quality] ?? 0)],
  )
  return Object.fromEntries(gains.filter(([, points]) => points > 0))
}

/** Takes a choice of the open scene. The same state when the scene has no such choice or the way is full. */
export function choose(scenario: Case, state: CaseState, choice: Id, now: Now): CaseState {
  const { steps, scene } = positionIn(scenario, state)
  const path = [...steps.map(asKept), { scene: scene.id, choice }]
  const after = positionIn(scenario, { ...state, path: { ...now, value: path } })
  if (after.steps.length === steps.length || path.length > MAX_STEPS) return state
  return {
    ...state,
    path: { ...now, value: path },
    visited: visit(state.visited, [scene.id, after.scene.id], now.at),
    ...(after.scene.ending &&
      !state.first && { first: { ending: after.scene.id, at: now.at, earned: after.earned } }),
  }
}

/**
 * Goes back to a scene of the way to choose anew there. `step` counts the choices before it: 0 is the first
 * scene. The same state when the way is not that long. What was visited and the first ending stay.
 */
export function goBackTo(scenario: Case, state: CaseState, step: number, now: Now): CaseState {
  const { steps } = positionIn(scenario, state)
  if (!Number.isInteger(step) || step < 0 || step >= steps.length) return state
  return { ...state, path: { ...now, value: steps.slice(0, step).map(asKept) } }
}

/** Begins a new way at the first scene. What was visited and the first ending stay. */
export function restart(state: CaseState, now: Now): CaseState {
  return { ...state, path: { ...now, value: [] } }
}

/** No way leads on from an ending, whatever stands beside it. */
function openChoices({ choices, ending }: Scene): Choice[] {
  return ending ? [] : choices
}

function asKept({ scene, choice }: PlayedStep): Step {
  return { scene: scene.id, choice: choice.id }
}

function visit(visited: CaseState['visited'], scenes: Id[], at: Stamp): CaseState['visited'] {
  const fresh = scenes.filter((scene) => !Object.hasOwn(visited, scene))
  return { ...visited, ...Object.fromEntries(fresh.map((scene) => [scene, at])) }
}
