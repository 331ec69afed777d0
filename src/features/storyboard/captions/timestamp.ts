/** Times in files of captions. Pure. */

/**
 * A time as `HH:MM:SS` with milliseconds.
 * @param milliseconds whole, from 0
 * @param mark before the milliseconds: a comma in SubRip, a full stop in WebVTT
 */
export function timestamp(milliseconds: number, mark: ',' | '.'): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const clock = [hours, minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return `${clock}${mark}${String(milliseconds % 1000).padStart(3, '0')}`
}

/** Lines of a cue as they may stand in a file: a line without characters would end the cue. */
export function writtenLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/\r\n|[\r\n]/)).filter((line) => line.trim() !== '')
}
