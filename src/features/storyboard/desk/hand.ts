/** What a finger does with a tool from coming down to being lifted. Types. */
import type { StepName } from '../command.ts'
import type { Mark, Panel, Point } from '../panel/model.ts'
import type { Kit, Sheet } from './kit.ts'
import type { LiveLine, ViewBox } from './live-line.ts'

/** A finger that came down; points are CSS pixels of the view. Ends in one `finish` or `drop`. */
export interface Hand {
  /** It went over these points. */
  extend(points: Point[]): void
  /** It was lifted; not `whole`: the system took it away, so it was no tap. */
  finish(whole: boolean): void
  /** It turned out to mean something else. */
  drop(): void
}

/** What a tool works with, as it is when the finger comes down. */
export interface Bench {
  panel: Panel
  kit: Kit
  selected: number | undefined
  /** Where the first of two taps for an arrow was, in units of the panel. */
  arrowFrom: Point | undefined
  /** CSS pixels for a unit of the panel. */
  scale: number
  /** The part of the view in which the panel is seen. */
  seen: ViewBox
  /** A point of the view in units of the panel. */
  place(point: Point): Point
  line: LiveLine
  run(name: StepName, change: (panel: Panel) => Panel, join?: string): void
  select(index: number | undefined): void
  /** Shows marks as they would be; undefined shows those of the panel. */
  preview(marks: Mark[] | undefined): void
  setArrowFrom(point: Point | undefined): void
  /** Opens a sheet for what is then put at a point. */
  openSheet(sheet: Sheet, at: Point): void
  /** Puts a stamp. */
  putStamp(stamp: string, at: Point): void
  /** Moves the view by CSS pixels. */
  shift(by: Point): void
  say(what: Said): void
}

/** What a hand has to tell; the desk finds the words. */
export type Said =
  | { what: 'placed' | 'selected' | 'moved' | 'removed'; mark: Mark }
  | { what: 'erased' | 'erasedNothing' | 'arrowBegun' }

/** Begins what a tool does where a finger came down. */
export type StartHand = (bench: Bench, at: Point) => Hand
