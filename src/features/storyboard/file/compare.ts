/** Where two copies of one board differ, shot by shot. Pure. */
import { currentValue, type Items, newest, type Stamp } from '../../../storage/item.ts'
import { contentOf, type KeptPanels } from '../content.ts'
import type { Board, Content, Made, Shot } from '../model.ts'

/** A board with its drawings, as they are kept. */
export interface Copy {
  board: Board
  panels: KeptPanels
}

export type Side = 'mine' | 'theirs'

/** A field of a shot that people see. Where its hints come from is none. */
export type ShotPart = Exclude<keyof Shot, 'slot'>

/** A field of a shot, or what is drawn in its panels. */
export type DifferentPart = ShotPart | 'panel'

/** A shot that is not the same in both copies. */
export interface DifferentShot {
  shot: Made
  newer: Side
  /** Empty where one side has deleted it. */
  fields: DifferentPart[]
  /** The side that has deleted it. */
  deleted?: Side
}

export interface Comparison {
  same: Made[]
  onlyMine: Made[]
  onlyTheirs: Made[]
  differ: DifferentShot[]
  briefDiffers: boolean
  /** Whether the shots that both have come in another order. */
  orderDiffers: boolean
  /** What was said of the board in their copy and is not known in mine; it joins mine without a question. */
  judged: Judged
}

/** Judgements that are new, each of one person in one role, and remarks. */
export interface Judged {
  judgements: number
  remarks: number
}

/** Compares two copies of one board. Shots are told in the order in which they are shown, mine first. */
export function compareBoards(mine: Copy, theirs: Copy): Comparison {
  const [here, there] = [contentIn(mine), contentIn(theirs)]
  const result: Comparison = {
    same: [],
    onlyMine: [],
    onlyTheirs: [],
    differ: [],
    briefDiffers: !isSame(here.brief, there.brief),
    orderDiffers: !isSame(common(here, there), common(there, here)),
    judged: judgedIn(mine.board, theirs.board),
  }
  for (const shot of new Set([...here.order, ...there.order])) {
    const [a, b] = [valueIn(here.shots, shot), valueIn(there.shots, shot)]
    const newer = momentOf(theirs, shot) > momentOf(mine, shot) ? 'theirs' : 'mine'
    if (a && b) {
      const fields = differentParts(a, b, here, there)
      if (fields.length > 0) result.differ.push({ shot, newer, fields })
      else result.same.push(shot)
    } else if (a) {
      if (Object.hasOwn(theirs.board.shots, shot))
        result.differ.push({ shot, newer, fields: [], deleted: 'theirs' })
      else result.onlyMine.push(shot)
    } else if (Object.hasOwn(mine.board.shots, shot)) {
      result.differ.push({ shot, newer, fields: [], deleted: 'mine' })
    } else result.onlyTheirs.push(shot)
  }
  return result
}

/** Whether there is nothing to choose between two copies: each shot of both can simply be kept. */
export function needsNoChoice({ differ, briefDiffers, orderDiffers }: Comparison): boolean {
  return differ.length === 0 && !briefDiffers && !orderDiffers
}

/** Whether their copy says anything of the board that mine does not know. */
export function isJudged({ judged }: Comparison): boolean {
  return judged.judgements > 0 || judged.remarks > 0
}

/** A copy as plain values. */
export function contentIn({ board, panels }: Copy): Content {
  return contentOf(board, panels)
}

/** Whether two plain values are the same, however their fields are ordered. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [mine, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    mine.size === theirs.size &&
    [...mine].every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  )
}

function judgedIn(mine: Board, theirs: Board): Judged {
  const raters = newIn(mine.ratings, theirs.ratings).map(([key, { role }]) => `${key.split('/')[0]}/${role}`)
  return { judgements: new Set(raters).size, remarks: newIn(mine.comments, theirs.comments).length }
}

/** What theirs would bring: values that mine lacks or has in an older form. */
function newIn<T>(mine: Items<T>, theirs: Items<T>): [key: string, value: T][] {
  return Object.entries(theirs).flatMap(([key, item]): [string, T][] => {
    const known = valueIn(mine, key)
    const isNew = !known || (newest(known, item) !== known && !isSame(known, item))
    return isNew && 'value' in item ? [[key, item.value]] : []
  })
}

function differentParts(a: Shot, b: Shot, here: Content, there: Content): DifferentPart[] {
  const names = [...new Set(Object.keys({ ...a, ...b }))] as (keyof Shot)[]
  const parts: DifferentPart[] = names
    .filter((name) => name !== 'slot')
    .filter((name) => !isSame(a[name], b[name]))
  const shared = a.panels.filter((panel) => b.panels.includes(panel))
  const drawn = shared.some((panel) => !isSame(valueIn(here.panels, panel), valueIn(there.panels, panel)))
  return drawn ? [...parts, 'panel'] : parts
}

/** The shots that both have, in the order of the first. */
function common({ order }: Content, other: Content): Made[] {
  return order.filter((shot) => Object.hasOwn(other.shots, shot))
}

/** The last change of a shot or of anything drawn in it. */
function momentOf({ board, panels }: Copy, shot: Made): Stamp {
  const item = Object.hasOwn(board.shots, shot) ? board.shots[shot] : undefined
  const drawn = currentValue(item)?.panels ?? []
  return drawn.reduce((latest, id) => Math.max(latest, valueIn(panels, id)?.at ?? 0), item?.at ?? 0)
}

/** What stands under a name, but nothing that every object has. */
export function valueIn<T>(values: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
