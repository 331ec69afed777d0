/** The short account that every feature gives of what is kept about one thing. Pure types. */
import type { Stamp } from '../../storage/item.ts'

export interface Summary {
  title: string
  status: 'untouched' | 'started' | 'done'
  /** Parts done, of the parts there are. */
  done: number
  total: number
  score?: { earned: number; possible: number; by: 'first' | 'rubric' }
  /** Parts added since it was done. */
  added?: number
  /** The last moment anything changed. */
  at?: Stamp
  /** Address to go on at. */
  resume: string
}

export type Summarise<T, Outline> = (saved: T | undefined, outline: Outline) => Summary
