/** Reads WebVTT with the parser of the W3C, which judges what we write. */
import { type CueNode, WebVTTParser } from 'webvtt-parser'

/** The escapes that the test cases know; the parser's own table takes them without their semicolon. */
const ESCAPES = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&lrm;': '\u200E',
  '&rlm;': '\u200F',
  '&nbsp;': '\u00A0',
}

/** A cue as it was read; times in seconds, `shown` without tags and escapes. */
export interface ReadCue {
  id: string
  from: number
  to: number
  text: string
  shown: string
}

/** @returns the cues in order, and what breaks the rules of the format, each as `line: message` */
export function readVtt(file: string): { cues: ReadCue[]; faults: string[] } {
  const { cues, errors } = new WebVTTParser(ESCAPES).parse(file)
  return {
    cues: cues.map(({ id, startTime, endTime, text, tree }) => ({
      id,
      from: startTime,
      to: endTime,
      text,
      shown: shownOf(tree),
    })),
    faults: errors.map(({ line, message }) => `${line}: ${message}`),
  }
}

function shownOf({ type, value = '', children = [] }: CueNode): string {
  return type === 'text' ? value : children.map(shownOf).join('')
}
