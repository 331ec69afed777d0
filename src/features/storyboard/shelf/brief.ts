/** Rules of the brief: how long a video may be, and how much it may say. Pure. */

import type { Channel } from '../library/library.ts'
import { KIND_SECONDS } from '../limits.ts'
import type { Brief } from '../model.ts'

/** Shortest and longest target, and what one press of a button changes it by, in seconds. */
export const TARGET = { min: 5, max: 180, step: 5 }

/** Seconds as somebody types them, such as `45`, `45 dtk`, `40,5`; undefined for what is no target. */
export function readTarget(typed: string): number | undefined {
  const [, whole, half = '0'] = /^\s*(\d{1,3})(?:[.,]([05])0*)?\s*(?:dtk|detik|s)?\s*$/i.exec(typed) ?? []
  if (whole === undefined) return undefined
  const seconds = Number(whole) + Number(half) / 10
  return seconds >= TARGET.min && seconds <= TARGET.max ? seconds : undefined
}

/** The next longer (1) or shorter (-1) target that is a multiple of the step. */
export function nextTarget(seconds: number, direction: 1 | -1): number {
  const { min, max, step } = TARGET
  const steps = direction === 1 ? Math.floor(seconds / step) + 1 : Math.ceil(seconds / step) - 1
  return Math.min(Math.max(steps * step, min), max)
}

/** The longest that the kind allows, in seconds, where the target is longer; undefined where it is not. */
export function overKind({ kind, seconds }: Brief): number | undefined {
  return seconds > KIND_SECONDS[kind] ? KIND_SECONDS[kind] : undefined
}

/** The chosen channels that don't take a video as long as the target. */
export function tooShortChannels({ channels, seconds }: Brief, all: Channel[]): Channel[] {
  return all.filter(({ id, seconds: most }) => channels.includes(id) && most !== undefined && seconds > most)
}

/**
 * How many sentences a text has. A new line begins one, too; what ends with a point but no sentence, such as `No.`, does
 * not count.
 */
export function sentenceCount(text: string): number {
  const lines = text.replace(SHORT, '$1$2').replace(END, '$1\n').split('\n')
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).length
}

// No lookbehind: older iPhones don't know it.
/** Short forms, and initials such as in `B. J. Habibie`; without their point they end no sentence. */
const SHORT =
  /(^|[^\p{L}\p{N}])(a\.n|d\.a|u\.p|s\.d|dr|drs|dra|prof|ir|hj|no|jl|gg|tgl|hlm|yth|sdr|bpk|kab|kec|kel|prov|telp|min|maks|\p{L})\./giu
/** The end of a sentence: its mark, closing quotes, a space, and what a sentence may begin with. */
const END = /([.!?…][”’"')\]]*)\s+(?=[“‘"'([]*[\p{Lu}\p{N}])/gu
