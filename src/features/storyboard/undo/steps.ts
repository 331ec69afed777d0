/**
 * Steps that can be undone, as small differences of text: a stroke costs its own letters, not a copy of the drawing.
 * Works for every part of a board, so that a new command needs no undo of its own. Pure.
 */
import { isObject } from '../../../storage/reader.ts'
import { joinedStep, type Step as StepOf, type Steps as StepsOf } from '../../../storage/undo-steps.ts'
import type { Command, StepName } from '../command.ts'
import type { Content } from '../model.ts'

/**
 * One part as text: from character `at` on, `was` stood where `is` stands. `part` is `brief`, `order`, or `shot/<id>` and the
 * like, see `KINDS`; a part that is not there has the text ''.
 */
export interface Patch {
  part: string
  at: number
  was: string
  is: string
}

export type Step = StepOf<StepName, Patch>
export type Steps = StepsOf<Step>

/** The differences between two contents, at most one for each part. */
export function patchesBetween(before: Content, after: Content): Patch[] {
  const names = new Set([...partsOf(before), ...partsOf(after)])
  return [...names].flatMap((part) => {
    const was = partIn(before, part)
    const is = partIn(after, part)
    // What a command left alone is the very same value.
    if (was === is) return []
    const patch = difference(part, textOf(was), textOf(is))
    return patch ? [patch] : []
  })
}

/**
 * Steps after one more change: joined with the last step where they belong together, and what was undone is gone.
 * @param now milliseconds since 1970
 */
export function withChange(
  steps: Steps,
  { name, join }: Pick<Command, 'name' | 'join'>,
  before: Content,
  after: Content,
  now: number,
): Steps {
  const last = joinedStep(steps, join, now)
  const origin = last && patched(before, last.patches.map(reversed))
  const patches = patchesBetween(origin ?? before, after)
  const earlier = origin ? steps.done.slice(0, -1) : steps.done
  // Letters that were typed and deleted again leave no step, and a change of nothing is none.
  if (patches.length === 0) return origin ? { done: earlier, undone: [] } : steps
  return { done: [...earlier, { name, ...(join !== undefined && { join }), at: now, patches }], undone: [] }
}

/**
 * Takes the last step back; undefined when there is none, or when what it changed was changed since by another tab or
 * another copy: then it can't be taken back without losing that.
 */
export function undoStep(steps: Steps, content: Content): { steps: Steps; content: Content } | undefined {
  const step = steps.done.at(-1)
  const changed = step && patched(content, step.patches.map(reversed))
  if (!step || !changed) return undefined
  return { content: changed, steps: { done: steps.done.slice(0, -1), undone: [...steps.undone, step] } }
}

/** Does the last undone step again; undefined as in `undoStep`. */
export function redoStep(steps: Steps, content: Content): { steps: Steps; content: Content } | undefined {
  const step = steps.undone.at(-1)
  const changed = step && patched(content, step.patches)
  if (!step || !changed) return undefined
  // Without `join`: what is typed after a redo is a step of its own.
  const { join: _, ...again } = step
  return { content: changed, steps: { done: [...steps.done, again], undone: steps.undone.slice(0, -1) } }
}

function patched(content: Content, patches: Patch[]): Content | undefined {
  let changed = content
  for (const { part, at, was, is } of patches) {
    const text = textOf(partIn(changed, part))
    if (text.slice(at, at + was.length) !== was) return undefined
    const next = withPart(changed, part, text.slice(0, at) + is + text.slice(at + was.length))
    if (!next) return undefined
    changed = next
  }
  return changed
}

function reversed({ part, at, was, is }: Patch): Patch {
  return { part, at, was: is, is: was }
}

function difference(part: string, was: string, is: string): Patch | undefined {
  if (was === is) return undefined
  const most = Math.min(was.length, is.length)
  let start = 0
  while (start < most && was[start] === is[start]) start += 1
  let end = 0
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1
  return { part, at: start, was: was.slice(start, was.length - end), is: is.slice(start, is.length - end) }
}

/** Kinds of parts of which there are many, by what their names begin with. */
const KINDS = { shot: 'shots', panel: 'panels', rating: 'ratings', comment: 'comments' } as const

function partsOf(content: Content): string[] {
  const named = Object.entries(KINDS).flatMap(([kind, items]) =>
    Object.keys(content[items] ?? {}).map((id) => `${kind}/${id}`),
  )
  return ['brief', 'order', ...named]
}

/** The kind and the id in the name of a part; an id may hold strokes itself. Undefined for the brief and the order. */
function entryOf(part: string): { items: (typeof KINDS)[keyof typeof KINDS]; id: string } | undefined {
  const stroke = part.indexOf('/')
  const kind = part.slice(0, stroke)
  return stroke > 0 && isKind(kind) ? { items: KINDS[kind], id: part.slice(stroke + 1) } : undefined
}

function isKind(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name)
}

function partIn(content: Content, part: string): unknown {
  if (part === 'brief' || part === 'order') return content[part]
  const entry = entryOf(part)
  return entry && content[entry.items]?.[entry.id]
}

/** JSON with its names in order: what was read back from storage may hold them in another one. */
function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, (_, inner) => inOrder(inner))
}

function inOrder(value: unknown): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, value[name]]),
  )
}

function withPart(content: Content, part: string, text: string): Content | undefined {
  const value = parsed(text)
  if (value === undefined && text !== '') return undefined
  // The text is one that this board had before.
  if (part === 'brief' || part === 'order') return { ...content, [part]: value } as Content
  const entry = entryOf(part)
  if (!entry) return undefined
  const entries = withEntry(content[entry.items] ?? {}, entry.id, value)
  const { [entry.items]: _, ...rest } = content
  const isAbsent =
    Object.keys(entries).length === 0 && (entry.items === 'ratings' || entry.items === 'comments')
  return (isAbsent ? rest : { ...rest, [entry.items]: entries }) as Content
}

function withEntry(entries: Record<string, unknown>, id: string, value: unknown): Record<string, unknown> {
  if (value !== undefined) return { ...entries, [id]: value }
  const { [id]: _, ...rest } = entries
  return rest
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
