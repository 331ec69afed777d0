/**
 * A branching case: scenes that lead into each other by choices, to several endings. Pure types, and how two
 * copies of what is kept about a case become one.
 */
import { type Item, newest, type Stamp } from '../../storage/item.ts'

/** Longest way that is kept; more than anyone plays. A choice beyond it is not taken. */
export const MAX_STEPS = 1000

/** Permanent content id: `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, at most 40 characters. */
export type Id = string

/** What a choice can earn points for, such as being quick. */
export interface Quality {
  id: Id
  title: string
  /** What it means in this case, in a few words. */
  meaning: string
}

/** One post, comment, reply or chat message of the mock conversation that a scene shows. */
export interface ThreadEntry {
  kind: 'post' | 'comment' | 'reply' | 'message'
  who: 'agency' | 'citizen'
  /** Name of the account, without `@`. */
  name: string
  /** When it was written, as it stands on the page: `Senin, 19.10`. */
  time: string
  text: string
}

/** One way on from a scene. Its id is one letter, a–g, and is never shown. */
export interface Choice {
  id: Id
  text: string
  /** What follows from it; said when it was chosen. */
  feedback: string
  /** By quality, whole numbers above 0; a quality it earns nothing for is left out. */
  points: Record<Id, number>
  /** Id of the scene it leads to. */
  to: Id
}

/** How well an ending turned out for the citizen and the agency. */
export type EndingKind = 'good' | 'mixed' | 'poor'

/** What is said where a case ends. Its title is the scene's. */
export interface Ending {
  kind: EndingKind
  /** What this way teaches. */
  teaches: string
  /** What to do in such a situation at work. */
  practice: string
}

/** One screen of a case. It has choices or an ending, never both. Texts know `*italic*` and `**bold**`. */
export interface Scene {
  id: Id
  title: string
  /** Paragraphs. */
  text: string[]
  thread: ThreadEntry[]
  choices: Choice[]
  ending?: Ending
}

/** A whole case, as it comes out of its file. */
export interface Case {
  id: Id
  title: string
  lead: string
  /** How long one way through it takes. */
  minutes: number
  /** The player's role and task, in paragraphs. */
  intro: string[]
  qualities: Quality[]
  /** In the author's order; the first is where every way begins. */
  scenes: [Scene, ...Scene[]]
}

/** One choice made: in which scene, and which. */
export interface Step {
  scene: Id
  choice: Id
}

/** What is kept about a case. By ids only, so that it survives every correction of a text. */
export interface CaseState {
  /** The choices of the way being played, from the first scene on. */
  path: Item<Step[]>
  /** When each scene was first reached. */
  visited: Record<Id, Stamp>
  /** The first ending ever reached, with the points by quality; never changes. */
  first?: { ending: Id; at: Stamp; earned: Record<Id, number> }
}

/** The scene with this id; undefined when the case has none. */
export function sceneOf(scenario: Case, id: Id): Scene | undefined {
  return scenario.scenes.find((scene) => scene.id === id)
}

/** Number of a scene in the author's order, from 1: on the map and on paper. 0 when the case has no such scene. */
export function sceneNumber(scenario: Case, id: Id): number {
  return scenario.scenes.findIndex((scene) => scene.id === id) + 1
}

/** Two copies of what is kept about one case: the newest way, every first visit, the earliest ending. */
export function mergeCaseStates(a: CaseState, b: CaseState): CaseState {
  const visited = { ...a.visited }
  for (const [scene, at] of Object.entries(b.visited)) {
    // A scene may be called like something that every object has.
    const mine = Object.hasOwn(visited, scene) ? visited[scene] : undefined
    visited[scene] = Math.min(mine ?? at, at)
  }
  const first = earliest(a.first, b.first)
  return { path: newest(a.path, b.path), visited, ...(first && { first }) }
}

/** The earlier of two endings; equal moments are settled by their JSON so that both sides agree. */
function earliest(a: CaseState['first'], b: CaseState['first']): CaseState['first'] {
  if (!a || !b) return a ?? b
  if (a.at !== b.at) return a.at < b.at ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}
