/** What authors give a storyboard to begin with and to choose from. Types only; the texts stand in content/. */
import type { Rubric } from '../../rubric/model.ts'
import type { Brief, Id, Kind, Shot } from '../model.ts'

/** A way to tell a story: slots with seconds. */
export interface Pattern {
  id: Id
  title: string
  /** When it is of use, one sentence. */
  lead: string
  kind: Kind
  slots: Slot[]
}

/** What a pattern has in one place. */
export interface Slot {
  title: string
  seconds: number
  /** What may be seen, said and written there; shown as hints in the empty fields. */
  visual: string
  audio: string
  onScreen?: string
}

/** An idea for a whole video. */
export interface Idea {
  id: Id
  title: string
  kind: Kind
  seconds: number
  /** Id of the pattern it follows. */
  pattern: Id
  logline: string
  audience: string
  message: string
  twist: string
  action: string
}

/** A finished script to learn from, with the brief it was written for. */
export interface ModelScript {
  id: Id
  title: string
  lead: string
  brief: Omit<Brief, 'ratio'>
  shots: Omit<Shot, 'panels'>[]
}

/** Where a video is shown. */
export interface Channel {
  id: Id
  title: string
  /** Longest video it takes, in seconds; absent where none is known. */
  seconds?: number
  /** The limit in words. */
  limit: string
  /** Ids of the sources it comes from, and the day it was checked, ISO. */
  sources: Id[]
  checked: string
}

/** A word of the trade. */
export interface Term {
  id: Id
  /** Short form that stands in scripts and shot lists, such as `CU`. */
  code: string
  title: string
  /** What it does, one short sentence. */
  meaning: string
  /** Other ways in which scripts write it, in small letters. */
  also: string[]
}

export type TermKind = 'size' | 'angle' | 'movement' | 'transition'

export interface Library {
  patterns: Pattern[]
  ideas: Idea[]
  scripts: ModelScript[]
  channels: Channel[]
  vocabulary: Record<TermKind, Term[]>
  /** By which boards are judged, where the exercise names one. */
  rubric?: Rubric
}
