/** What never leaves the device. Apart, for only those who save a file need the formats. */
import { formats } from '../saved.ts'

/** Features whose values stay. */
export const STAYING: ReadonlySet<string> = new Set(
  [...formats.values()].filter(({ stays }) => stays).map(({ feature }) => feature),
)
