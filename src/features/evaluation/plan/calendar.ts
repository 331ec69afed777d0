/** What is to be seen to in a calendar of four weeks. Pure. */
import type { Pillar } from '../content.ts'
import type { Day, Id, Made, Slot } from '../model.ts'
import { fourWeeks } from './weeks.ts'

/** Most days in a row without a post, and most posts in a row of one pillar. Own rules. */
export const LONGEST_GAP = 3
export const LONGEST_RUN = 3

/** Days in a row without a post, the first and the last of them included. */
export interface Gap {
  from: Day
  to: Day
  days: number
}

/** A pillar's part of the planned posts beside what it should be. */
export interface PillarShare {
  pillar: Id
  count: number
  /** Per cent of the posts that have a pillar; absent where none has. */
  share?: number
  /** Per cent, from the content. */
  target: number
}

export interface CalendarFindings {
  /** Slots within the four weeks, in the order in which they are published. */
  slots: Made[]
  /** More than three days without a post; those before the first and after the last post count too. */
  gaps: Gap[]
  /** Four or more posts in a row of the same pillar. */
  runs: { pillar: Id; slots: Made[] }[]
  shares: PillarShare[]
  withoutPillar: number
  /** Slots on days that the plan does not have. */
  outside: Made[]
  /** Two or more posts on the same day and channel. */
  doubled: { day: Day; channel: Id; slots: Made[] }[]
}

type Placed = [id: Made, slot: Slot]

/**
 * Looks through a calendar. Only slots within the four weeks count; on a day they follow each other by their time, those without a time
 * first.
 * @param start any day of the first week
 * @param pillars with their shares in per cent
 * @throws RangeError where `start` is no day
 */
export function calendarFindings(
  calendar: Record<Made, Slot>,
  start: Day,
  pillars: readonly Pillar[],
): CalendarFindings {
  const days = fourWeeks(start).flat()
  const all = Object.entries(calendar).sort(([a, one], [b, other]) =>
    publishedBefore(`${one.day} ${one.time} ${a}`, `${other.day} ${other.time} ${b}`),
  )
  const inside = all.filter(([, { day }]) => days.includes(day))
  return {
    slots: inside.map(([id]) => id),
    gaps: gapsOf(days, new Set(inside.map(([, { day }]) => day))),
    runs: runsOf(inside),
    shares: sharesOf(inside, pillars),
    withoutPillar: inside.filter(([, { pillar }]) => !pillar).length,
    outside: all.filter(([, { day }]) => !days.includes(day)).map(([id]) => id),
    doubled: doubledOf(inside),
  }
}

function publishedBefore(a: string, b: string): number {
  return a < b ? -1 : 1
}

function gapsOf(days: readonly Day[], taken: ReadonlySet<Day>): Gap[] {
  const gaps: Gap[] = []
  let free: Day[] = []
  const close = () => {
    const [from, to] = [free[0], free.at(-1)]
    if (from && to && free.length > LONGEST_GAP) gaps.push({ from, to, days: free.length })
    free = []
  }
  for (const day of days) {
    if (taken.has(day)) close()
    else free.push(day)
  }
  close()
  return gaps
}

/** A post without a pillar ends a run: nobody knows what it is. */
function runsOf(slots: readonly Placed[]): CalendarFindings['runs'] {
  const runs: CalendarFindings['runs'] = []
  let last: { pillar: Id; slots: Made[] } | undefined
  for (const [id, { pillar }] of slots) {
    if (pillar && pillar === last?.pillar) last.slots.push(id)
    else {
      last = pillar ? { pillar, slots: [id] } : undefined
      if (last) runs.push(last)
    }
  }
  return runs.filter((run) => run.slots.length > LONGEST_RUN)
}

function sharesOf(slots: readonly Placed[], pillars: readonly Pillar[]): PillarShare[] {
  const known = slots.filter(([, { pillar }]) => pillar).length
  return pillars.map(({ id, share: target }) => {
    const count = slots.filter(([, { pillar }]) => pillar === id).length
    return { pillar: id, count, target, ...(known > 0 && { share: (count / known) * 100 }) }
  })
}

function doubledOf(slots: readonly Placed[]): CalendarFindings['doubled'] {
  const found = new Map<string, { day: Day; channel: Id; slots: Made[] }>()
  for (const [id, { day, channel }] of slots) {
    if (!channel) continue
    const key = `${day} ${channel}`
    const same = found.get(key) ?? { day, channel, slots: [] }
    same.slots.push(id)
    found.set(key, same)
  }
  return [...found.values()].filter((same) => same.slots.length > 1)
}
