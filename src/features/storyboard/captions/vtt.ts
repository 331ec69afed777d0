/** Captions as WebVTT, for players on the web. Pure. */
import type { Cue } from '../animatic/model.ts'
import { timestamp, writtenLines } from './timestamp.ts'

/**
 * A WebVTT file: UTF-8, as the format prescribes, with lines that end with LF. Texts stand in it as text, whatever signs
 * of the format they hold.
 * @param cues with times in milliseconds, in order
 */
export function vttOf(cues: readonly Cue[]): string {
  const blocks = cues.flatMap(({ from, to, lines }) => {
    const text = writtenLines(lines).map(escaped)
    if (text.length === 0) return []
    return [[`${timestamp(from, '.')} --> ${timestamp(to, '.')}`, ...text].join('\n')]
  })
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`
}

/** `>` too, so that no text holds the arrow which stands between times. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
