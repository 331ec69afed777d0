/**
 * A clock that can be stopped, set and run at another pace. Pure: whoever asks brings the time. A place is worked out from
 * when the clock was started, never by adding up, so that it doesn't drift however seldom it is asked.
 */

export interface Clock {
  /** Where it stood at `since`, or where it stands. */
  base: number
  /** When it began to run, in milliseconds; undefined while it stands. */
  since: number | undefined
  /** Units for each second: 25 for frames at their usual speed. */
  pace: number
  /** Where it stops by itself. */
  end: number
}

/** A clock that stands at its beginning. */
export function clockOf(pace: number, end: number): Clock {
  return { base: 0, since: undefined, pace, end }
}

/** Where a clock stands, 0 to its end. @param now milliseconds, of the same time as at the start */
export function placeOf({ base, since, pace, end }: Clock, now: number): number {
  const run = since === undefined ? 0 : (Math.max(now - since, 0) / 1000) * pace
  return Math.min(Math.max(base + run, 0), end)
}

/** Whether it runs and has not come to its end. */
export function runs(clock: Clock, now: number): boolean {
  return clock.since !== undefined && placeOf(clock, now) < clock.end
}

/** Running from where it stands; from the beginning when it is at its end. */
export function started(clock: Clock, now: number): Clock {
  const place = placeOf(clock, now)
  return { ...clock, base: place >= clock.end ? 0 : place, since: now }
}

/** Standing where it is. */
export function stopped(clock: Clock, now: number): Clock {
  return { ...clock, base: placeOf(clock, now), since: undefined }
}

/** At another place; it goes on running when it ran. */
export function movedTo(clock: Clock, place: number, now: number): Clock {
  const base = Math.min(Math.max(place, 0), clock.end)
  return { ...clock, base, since: clock.since === undefined ? undefined : now }
}

/** At another pace, from where it is. */
export function atPace(clock: Clock, pace: number, now: number): Clock {
  return { ...movedTo(clock, placeOf(clock, now), now), pace }
}
