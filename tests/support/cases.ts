/** Branching cases for tests: one that reads like a story, and any valid one for properties. */
import fc from 'fast-check'
import type { Case, CaseState, Choice, EndingKind, Scene, Step } from '../../src/features/case/model.ts'
import { choose, positionIn } from '../../src/features/case/play.ts'
import { ids, itemsOf, stamps } from './arbitraries.ts'

/** A choice that leads to a scene. */
export function leads(id: string, to: string, points: Record<string, number> = {}): Choice {
  return { id, text: `Pilihan ${id}`, feedback: `Akibat ${id}`, points, to }
}

/** A scene with choices. */
export function scene(id: string, choices: Choice[]): Scene {
  return { id, title: `Adegan ${id}`, text: ['Warga menunggu.'], thread: [], choices }
}

/** A scene where the case ends. */
export function ends(id: string, kind: EndingKind = 'good'): Scene {
  return { ...scene(id, []), ending: { kind, teaches: 'Kabar menenangkan.', practice: 'Beri kabar.' } }
}

/** A case of these scenes, with the qualities `cepat` and `tepat`. */
export function caseOf(scenes: Case['scenes']): Case {
  const quality = (id: string) => ({ id, title: id, meaning: 'Artinya.' })
  return {
    id: 'banjir',
    title: 'Banjir',
    lead: 'Sebuah komentar.',
    minutes: 3,
    intro: ['Anda admin.'],
    qualities: [quality('cepat'), quality('tepat')],
    scenes,
  }
}

/** From `awal` quickly to `dipercaya`, or round by `tanya` and back; `diam` ends at once. */
export const flood = caseOf([
  scene('awal', [
    leads('a', 'tanya', { tepat: 2 }),
    leads('b', 'diam'),
    leads('c', 'dipercaya', { cepat: 1, tepat: 1 }),
  ]),
  scene('tanya', [leads('a', 'awal', { cepat: 1 }), leads('b', 'terlambat', { tepat: 1 })]),
  ends('dipercaya'),
  ends('terlambat', 'mixed'),
  ends('diam', 'poor'),
])

export const untouched: CaseState = { path: { at: 0, by: '', value: [] }, visited: {} }

/** Takes one choice after another, a moment apart from `from` on. */
export function played(scenario: Case, choices: string[], start: CaseState = untouched, from = 1): CaseState {
  return choices.reduce(
    (state, choice, step) => choose(scenario, state, choice, { at: from + step, by: 'ABC1234' }),
    start,
  )
}

/** Plays on by picking among the choices of each scene; stops at an ending. */
export function playedBy(scenario: Case, picks: number[]): CaseState {
  return picks.reduce((state, pick, step) => {
    const { choices } = positionIn(scenario, state).scene
    const choice = choices[pick % choices.length]
    return choice ? choose(scenario, state, choice.id, { at: step + 1, by: 'ABC1234' }) : state
  }, untouched)
}

/** Any case without a fault, loops included. */
export const validCases: fc.Arbitrary<Case> = casesOf(5)
/** Any case without a fault, few scenes only. */
export const smallCases: fc.Arbitrary<Case> = casesOf(2)

function casesOf(mostScenes: number): fc.Arbitrary<Case> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: mostScenes }),
      fc.integer({ min: 3, max: 4 }),
      fc.array(fc.nat(60), { minLength: 80, maxLength: 80 }),
    )
    .map(([inner, endings, picks]) => grown(inner, endings, picks))
}

/** Every scene is led to by an earlier one, and each has a choice that leads further on: so it ends. */
function grown(inner: number, endings: number, picks: number[]): Case {
  let used = 0
  const pick = (below: number) => (picks[used++ % picks.length] ?? 0) % below
  // Ids may be names that every object has.
  const names = Array.from(
    { length: inner + endings },
    (_, at) => ['constructor', 'valueof'][at - 1] ?? `s-${at}`,
  )
  const targets = names.slice(0, inner).map((_, at) => [at + 1 + pick(names.length - at - 1)])
  for (let at = 1; at < names.length; at += 1) targets[pick(Math.min(at, inner))]?.push(at)
  for (const [at, own] of targets.entries()) own.push((at + 1 + pick(names.length - 1)) % names.length)
  const build = (id: string, at: number): Scene => {
    const own = targets[at]
    if (!own) return ends(id, (['good', 'mixed', 'poor'] as const)[pick(3)])
    // The first scene's first choice earns both, so that every quality can be earned somewhere.
    const points = (to: number) =>
      at === 0 && to === 0 ? { cepat: 1, tepat: 2 } : pick(2) === 0 ? {} : { cepat: 1 + pick(3) }
    return scene(
      id,
      own.map((to, index) => leads(String.fromCharCode(97 + index), names[to] ?? '', points(index))),
    )
  }
  const [start = scene('awal', []), ...others] = names.map(build)
  return caseOf([start, ...others])
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ scene: ids, choice: fc.constantFrom('a', 'b', 'constructor') }),
  { maxLength: 4 },
)
const moments = fc.dictionary(ids, stamps, { noNullPrototype: true })

/** Anything that may be kept about a case. */
export const caseStates: fc.Arbitrary<CaseState> = fc.record(
  {
    path: itemsOf(steps),
    visited: moments,
    first: fc.record({
      ending: ids,
      at: stamps,
      earned: fc.dictionary(ids, fc.nat(9), { noNullPrototype: true }),
    }),
  },
  { requiredKeys: ['path', 'visited'] },
)
