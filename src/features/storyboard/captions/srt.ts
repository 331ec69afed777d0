/** Captions as SubRip, for programs that edit videos. Pure. */
import type { Cue } from '../animatic/model.ts'
import { timestamp, writtenLines } from './timestamp.ts'

/**
 * A SubRip file, which is written as UTF-8: lines end with CRLF, as the program that gave the format its name wrote them.
 * There is no byte order mark: Resolve, Premiere, CapCut and YouTube take UTF-8 for granted, and strict readers take the
 * mark for a part of the first number and lose the first caption.
 * @param cues with times in milliseconds, in order
 */
export function srtOf(cues: readonly Cue[]): string {
  const written = cues
    .map(({ from, to, lines }) => ({ from, to, text: writtenLines(lines).map(plain) }))
    .filter(({ text }) => text.length > 0)
  return written
    .map(({ from, to, text }, at) => {
      const times = `${timestamp(from, ',')} --> ${timestamp(to, ',')}`
      return [String(at + 1), times, ...text, ''].map((line) => `${line}\r\n`).join('')
    })
    .join('')
}

/**
 * The format has no escapes: players take `<b>` and `{\an8}` for commands and leave them out, and some readers look for the
 * arrow alone. So these few signs give way to ones that look like them.
 */
function plain(text: string): string {
  return text
    .replace(/<(?=[/!?\p{L}])/gu, '‹')
    .replace(/\{(?=\\)/g, '{ ')
    .replace(/-->/g, '→')
}
