/** A board as it comes to paper: its panels in order, its texts, its shots by location. Pure. */
import type { Library, TermKind } from '../library/library.ts'
import type { Content, Shot } from '../model.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import type { PanelCount } from '../paper/layout.ts'

/** What can be printed of a board. */
export const PRINT_LAYOUTS = ['panels-6', 'panels-9', 'panels-12', 'script', 'shot-list'] as const
export type PrintLayout = (typeof PRINT_LAYOUTS)[number]

/** Drawings and words, words beside empty frames, or neither. */
export const FILLS = ['full', 'words', 'blank'] as const
export type Fill = (typeof FILLS)[number]

/** A piece of text with what stands before it, such as the speaker. */
export interface Part {
  label?: string
  text: string
}

/** What is seen, heard, read and done to it, each in the order of the script. */
export interface Texts {
  visual: Part[]
  audio: Part[]
  screen: Part[]
  sound: Part[]
}

/** A shot with its number, counted from 1. */
export interface NumberedShot {
  number: number
  shot: Shot
}

/** One frame on a sheet of panels. */
export interface Cell {
  /** `4`, or `4A` and `4B` where a shot has several panels. */
  label: string
  shot: Shot
  panel: Panel
  /** Whether the words of the shot stand here: they do at its first panel. */
  first: boolean
}

/** Shots that are filmed in one place. */
export interface LocationGroup {
  /** As it was written first; empty for the shots that have none. */
  location: string
  shots: NumberedShot[]
  seconds: number
}

/** Words that stand before texts. */
export interface PartWords {
  narrator: string
  music: string
  /** A piece of music with its right, which may be missing. */
  right(title: string, right: string): string
}

/** The shots of a board in order. What the order names and the board lacks is passed over. */
export function shotsOf({ order, shots }: Content): NumberedShot[] {
  return order
    .flatMap((id) => (Object.hasOwn(shots, id) ? (shots[id] ?? []) : []))
    .map((shot, at) => ({ number: at + 1, shot }))
}

/** Length of all shots, in seconds. */
export function totalSeconds(content: Content): number {
  return secondsOf(shotsOf(content))
}

/** Every panel of a board once, in order; a shot that has none gets an empty frame to draw into. */
export function cellsOf(content: Content): Cell[] {
  return shotsOf(content).flatMap(({ number, shot }) => {
    const panels = shot.panels.length > 0 ? shot.panels : [undefined]
    return panels.map((id, at) => ({
      label: panelLabel(number, at, panels.length),
      shot,
      panel: panelOf(content, id),
      first: at === 0,
    }))
  })
}

/** One frame for each shot, to draw into by hand: a photo of the sheet gives its frames to the shots in their order. */
export function shotCellsOf(content: Content): Cell[] {
  return shotsOf(content).map(({ number, shot }) => ({
    label: `${number}`,
    shot,
    panel: emptyPanel(content.brief.ratio),
    first: true,
  }))
}

/** How many panels stand on a sheet; undefined for a layout that is a table. */
export function panelsPerSheet(layout: PrintLayout): PanelCount | undefined {
  if (layout === 'panels-6') return 6
  if (layout === 'panels-9') return 9
  return layout === 'panels-12' ? 12 : undefined
}

/** A list in runs of `size`, the last one shorter. @param size at least 1 */
export function runsOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
}

/** What stands in the script of a shot; texts without a letter are left out. */
export function textsOf(shot: Shot, words: PartWords): Texts {
  const { music } = shot
  const playing = music && [music.title, music.right].some(isWritten)
  return {
    visual: written([{ text: shot.visual }]),
    audio: written(
      shot.lines.map(({ speaker, text }) => ({ label: speaker.trim() || words.narrator, text })),
    ),
    screen: written(shot.onScreen.map(({ text }) => ({ text }))),
    sound: written([
      { text: shot.sound },
      ...(playing ? [{ label: words.music, text: words.right(music.title, music.right) }] : []),
    ]),
  }
}

/** Short forms of the terms that a shot has, such as `CU`; a term that the library has no more is given as it is kept. */
export function codesOf(shot: Shot, { vocabulary }: Library, kinds: readonly TermKind[]): string[] {
  return kinds.flatMap((kind) => {
    const id = shot[kind]
    if (id === undefined) return []
    return [vocabulary[kind].find((term) => term.id === id)?.code ?? id]
  })
}

/** Shots by location, in the order in which the locations first come; shots without one are the last group. */
export function locationGroups(content: Content): LocationGroup[] {
  const shots = shotsOf(content)
  const keys = [...new Set(shots.map(({ shot }) => placeKey(shot)))]
  return [...keys.filter((key) => key !== ''), ...keys.filter((key) => key === '')].map((key) => {
    const here = shots.filter(({ shot }) => placeKey(shot) === key)
    return { location: here[0]?.shot.location.trim() ?? '', shots: here, seconds: secondsOf(here) }
  })
}

/** `4`; of several panels `4A`, `4B` and after `4Z` `4AA`. @param at of the panel in its shot, from 0 */
export function panelLabel(number: number, at: number, panels: number): string {
  return panels > 1 ? `${number}${letters(at)}` : `${number}`
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}

function panelOf({ panels, brief }: Content, id: string | undefined): Panel {
  const kept = id !== undefined && Object.hasOwn(panels, id) ? panels[id] : undefined
  return kept ?? emptyPanel(brief.ratio)
}

function placeKey({ location }: Shot): string {
  return location.trim().replace(/\s+/g, ' ').toLowerCase()
}

function secondsOf(shots: NumberedShot[]): number {
  return shots.reduce((sum, { shot }) => sum + shot.seconds, 0)
}

function written(parts: Part[]): Part[] {
  return parts.filter(({ text }) => isWritten(text))
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
