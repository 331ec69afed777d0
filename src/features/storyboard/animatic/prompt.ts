/** What is read aloud from the teleprompter, with the time of each sentence. Pure. */
import type { Content } from '../model.ts'
import { spokenSeconds } from '../speech/timing.ts'

/** A sentence, or a part of a long one. Times are in seconds from the first word, pauses included. */
export interface PromptLine {
  /** Number of its shot, from 1. */
  shot: number
  /** Who says it, '' for the narrator; only where another begins to speak. */
  speaker?: string
  text: string
  from: number
  to: number
}

export interface Prompt {
  lines: PromptLine[]
  /** What all of it takes. */
  seconds: number
}

/** Longer sentences are taken apart, in characters: what one takes in at a glance. */
const LONG = 70
/** No part gets shorter than this by it. */
const SHORT = 20

/**
 * All words of a board in the order in which they are said.
 * @param rate letters for each second
 */
export function promptOf({ order, shots }: Content, rate: number): Prompt {
  const lines: PromptLine[] = []
  let seconds = 0
  let last: string | undefined
  for (const [at, id] of order.entries()) {
    for (const { speaker, text } of shots[id]?.lines ?? []) {
      const parts = phrasesOf(text)
      const own = parts.map((part) => spokenSeconds(part, rate))
      const sum = own.reduce((all, each) => all + each, 0)
      // A part by itself ends with the pause of a sentence; together they take what the whole text takes.
      const share = sum > 0 ? spokenSeconds(text, rate) / sum : 0
      for (const [place, part] of parts.entries()) {
        const from = seconds
        seconds += (own[place] ?? 0) * share
        lines.push({
          shot: at + 1,
          text: part,
          from,
          to: seconds,
          ...(place === 0 && speaker.trim() !== last && { speaker: speaker.trim() }),
        })
      }
      if (parts.length > 0) last = speaker.trim()
    }
  }
  return { lines, seconds }
}

/** The line that is said at a moment, by its place; the last one behind the end, −1 when there are none. */
export function lineAt({ lines }: Prompt, seconds: number): number {
  const at = lines.findIndex(({ to }) => seconds < to)
  return at < 0 ? lines.length - 1 : at
}

/** A text in sentences, long ones at their commas. Nothing but blanks is lost. */
export function phrasesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((paragraph) => cut(paragraph, isSentenceEnd))
    .flatMap((sentence) => (sentence.length > LONG ? cut(sentence, isClauseEnd) : [sentence]))
}

/** Cuts at the blanks that a rule allows. @param mayEnd gets what stands before the blank, and how much comes behind it */
function cut(text: string, mayEnd: (before: string, rest: number) => boolean): string[] {
  const parts: string[] = []
  let part = ''
  let rest = text.length
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    part = part === '' ? word : `${part} ${word}`
    rest -= word.length + 1
    if (!mayEnd(part, rest)) continue
    parts.push(part)
    part = ''
  }
  return part === '' ? parts : [...parts, part]
}

function isSentenceEnd(before: string): boolean {
  if (/[!?…]["'”’)\]]*$/.test(before)) return true
  // A short word without a vowel is an abbreviation: "Jl.", "dr.", "Bpk.".
  const word = /([\p{L}\p{N}]+)\.["'”’)\]]*$/u.exec(before)?.[1]
  return (
    word !== undefined && (/\p{N}/u.test(word) ? word.length > 1 : /[aiueo]/i.test(word) && word.length > 2)
  )
}

function isClauseEnd(before: string, rest: number): boolean {
  return /[,;:–—]$/.test(before) && before.length >= SHORT && rest >= SHORT
}
