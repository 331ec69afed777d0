/** Times of shots. Pure. */
import { SHOT_SECONDS } from '../model.ts'

/** Seconds in halves, within the limits of a shot; the usual time for what is no number. */
export function withinLimits(seconds: number): number {
  const { min, max, usual } = SHOT_SECONDS
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.round(seconds * 2) / 2, min), max) : usual
}
