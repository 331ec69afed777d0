/** What is heard in a shot, cut into captions. Pure. */
import type { Line, Shot } from '../model.ts'
import { runsOf } from '../print/sheets.ts'
import { isNothing, isSilence } from '../script/brackets.ts'
import { withoutAsides } from '../speech/asides.ts'
import { CAPTION_SECONDS, type Segment, segmentsOf } from './segments.ts'

/** Characters of a line of an upright video. */
const WIDTH = 28
/** Least seconds of a caption: one frame. */
const LEAST = 0.04
/** Before what each of two people says in one caption. */
const DASH = '- '

/** What one person says without a break. */
interface Utterance {
  speaker: string
  text: string
}

/**
 * The captions of a shot in order: its sound, then its words. There are never more than one for each frame.
 * @param seconds of the shot
 * @param rate letters for each second
 */
export function piecesOf(shot: Shot, seconds: number, rate: number): Segment[] {
  const utterances = shot.lines.flatMap(utterancesOf)
  const sound = soundOf(shot.sound)
  const pieces = piecesIn(utterances, sound, seconds, rate)
  return pieces.length * LEAST <= seconds ? pieces : crowded(utterances, sound, seconds)
}

function piecesIn(utterances: Utterance[], sound: string, seconds: number, rate: number): Segment[] {
  const noise = segmentsOf(sound, rate, WIDTH)
  const [first, ...others] = utterances
  const spoken = (linesOfFirst: 1 | 2) => [
    ...(first ? [segmentsOf(first.text, rate, WIDTH, linesOfFirst)] : []),
    ...others.map(({ text }) => segmentsOf(text, rate, WIDTH)),
  ]
  const plain = paired(spoken(2), utterances)
  const left = seconds - plain.reduce((sum, segment) => sum + segment.seconds, 0)
  if (first && noise[0]?.lines.length === 1 && noise.length === 1 && left < CAPTION_SECONDS.min) {
    // No time for a caption of its own: the sound stands above the first words.
    const [start, ...rest] = spoken(1).flat()
    if (start) return [{ ...start, lines: [...noise[0].lines, ...start.lines] }, ...rest]
  }
  return [...noise, ...plain]
}

/** Two people who say little, one after the other, stand in one caption with a dash before each. */
function paired(spoken: Segment[][], utterances: Utterance[]): Segment[] {
  const pieces: Segment[] = []
  for (let at = 0; at < spoken.length; at += 1) {
    const [one, two] = [spoken[at] ?? [], spoken[at + 1] ?? []]
    const isChange = utterances[at]?.speaker !== utterances[at + 1]?.speaker
    const pair = isChange ? pairOf(one, two) : undefined
    if (pair) at += 1
    pieces.push(...(pair ? [pair] : one))
  }
  return pieces
}

function pairOf(one: Segment[], two: Segment[]): Segment | undefined {
  const both = [...one, ...two]
  const lines = both.flatMap((segment) => segment.lines).map((line) => DASH + line)
  const seconds = both.reduce((sum, segment) => sum + segment.seconds, 0)
  const isShort = both.some((segment) => segment.seconds < CAPTION_SECONDS.min)
  const fits = lines.every((line) => Array.from(line).length <= WIDTH)
  if (one.length !== 1 || two.length !== 1 || lines.length !== 2) return undefined
  return isShort && fits && seconds <= CAPTION_SECONDS.max ? { lines, seconds } : undefined
}

/** More than anyone could read, shared out evenly in lines as long as it takes, so that none of it is missing. */
function crowded(utterances: Utterance[], sound: string, seconds: number): Segment[] {
  const words = [sound, ...utterances.map(({ text }) => text)].join(' ').match(/\S+/g) ?? []
  const size = Math.ceil(words.length / Math.max(1, Math.floor(seconds / LEAST)))
  return runsOf(words, size).map((run) => ({ lines: [run.join(' ')], seconds: 1 }))
}

/** Each paragraph of what somebody says, without what is not said. */
function utterancesOf({ speaker, text }: Line): Utterance[] {
  return withoutAsides(text)
    .split(/[\r\n\u2028\u2029]+/)
    .map((paragraph) => ({ speaker: speaker.trim().toLowerCase(), text: cleaned(paragraph) }))
    .filter((utterance) => utterance.text !== '')
}

/** `Bel antrean` as `[bel antrean]`; empty where nothing is to be heard. */
function soundOf(sound: string): string {
  const words = cleaned(sound.replace(/[()[\]]/g, ' '))
  if (words === '' || isNothing(words) || isSilence(words)) return ''
  const [first = '', second = ''] = Array.from(words)
  const isAcronym = second !== second.toLowerCase()
  return `[${isAcronym ? first : first.toLowerCase()}${words.slice(first.length)}]`
}

/** A text in one line, without what cannot be written to a file. */
function cleaned(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
