/** Where the panels of sheets come to on a board. Pure. */
import { type Content, MAX_SHOTS, type Made } from '../model.ts'
import { isBlank, type Panel, type Ratio } from '../panel/model.ts'

/** Pictures that a shot has at most: a second one shows the end of a movement. */
export const MOST_PANELS = 2

/** What becomes of a panel whose shot has a picture already. */
export const TREATMENTS = ['add', 'replace', 'skip'] as const
export type Treatment = (typeof TREATMENTS)[number]

/** A sheet, as far as places go. */
export interface PlacedSheet {
  /** From 1; sheets of one number follow each other. */
  number: number
  /** For each of its panels whether it is to come to the board. */
  taken: readonly boolean[]
}

/** Where one panel comes to. */
export interface Target {
  /** Of the sheet in the list, from 0. */
  sheet: number
  /** On its sheet, from 0. */
  panel: number
  /** Of the shot in the board, from 0; shots up to there are added where there are fewer. */
  place: number
}

/** Which panels go where, and how many find no place because a board has no more shots. */
export interface Plan {
  targets: Target[]
  beyond: number
}

/** The place of a board, from 0, that the first panel of these sheets had when all were printed together. */
export function usualStart(sheets: readonly PlacedSheet[]): number {
  const [first] = inOrder(sheets)
  const place = first ? (first.sheet.number - 1) * first.sheet.taken.length : 0
  return Math.min(place, MAX_SHOTS - 1)
}

/**
 * The place of every panel that is taken: the panels of a sheet one after another, blank ones counted, and the sheets by
 * their numbers. A number that is missing leaves its places free.
 * @param start place of the first panel, from 0
 */
export function planOf(sheets: readonly PlacedSheet[], start: number): Plan {
  const all: Target[] = []
  let place = start
  let before: PlacedSheet | undefined
  for (const { sheet, at } of inOrder(sheets)) {
    if (before) place += before.taken.length * Math.max(1, sheet.number - before.number)
    const from = place
    sheet.taken.forEach((taken, panel) => {
      if (taken) all.push({ sheet: at, panel, place: from + panel })
    })
    before = sheet
  }
  const targets = all.filter((target) => target.place < MAX_SHOTS)
  return { targets, beyond: all.length - targets.length }
}

/** What a shot has already: nothing drawn, a picture with room for another one, or as many as it may have. */
export type Occupied = 'free' | 'room' | 'full'

/** How far the shot at a place is occupied. */
export function occupiedAt(content: Content, place: number): Occupied {
  const ids = panelsAt(content, place)
  if (ids.every((id) => isEmpty(content.panels[id]))) return 'free'
  return ids.length < MOST_PANELS ? 'room' : 'full'
}

/** What is done unless a person chooses otherwise: nothing that is there goes away. */
export function usualTreatment(occupied: Occupied): Treatment {
  return occupied === 'full' ? 'skip' : 'add'
}

/** The panels of the shot at a place which are there. */
export function panelsAt({ order, shots, panels }: Content, place: number): Made[] {
  const id = order[place]
  const shot = id !== undefined && Object.hasOwn(shots, id) ? shots[id] : undefined
  return shot?.panels.filter((panel) => Object.hasOwn(panels, panel)) ?? []
}

/** A panel on its way into a board. */
export interface Incoming {
  place: number
  treatment: Treatment
  ratio: Ratio
  photo: { id: Made; crop: [number, number, number, number] }
  /** The id that its panel gets if it needs a new one. */
  panel: Made
}

function isEmpty(panel: Panel | undefined): boolean {
  return panel === undefined || isBlank(panel)
}

function inOrder(sheets: readonly PlacedSheet[]) {
  return sheets
    .map((sheet, at) => ({ sheet, at }))
    .sort((a, b) => a.sheet.number - b.sheet.number || a.at - b.at)
}
