import type { Piece } from './model.ts'
import { stem, wordsOf } from './stem.ts'

/** About two lines on a phone. */
const LENGTH = 150

/**
 * The part of a text that has most of the words looked for, with these told apart. Whole words; "…" where it was cut.
 * @param stems what was looked for
 */
export function excerptOf(text: string, stems: ReadonlySet<string>): Piece[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    stem: wordsOf(match[0]).map(stem)[0] ?? '',
  }))
  const hits = words.filter((word) => stems.has(word.stem))
  const [from, to] = windowOf(text, words, hits)
  const shown = joined(
    text,
    hits.filter((hit) => hit.from >= from && hit.to <= to),
  )
  const pieces: Piece[] = []
  const add = (piece: string, isMatch: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isMatch })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (const hit of shown) {
    add(text.slice(at, hit.from), false)
    add(text.slice(hit.from, hit.to), true)
    at = hit.to
  }
  add(text.slice(at, to), false)
  if (to < text.length) add(' …', false)
  return pieces
}

/** Words with no more than a space between them are marked as one. */
function joined(text: string, hits: Word[]): Word[] {
  const runs: Word[] = []
  for (const hit of hits) {
    const last = runs.at(-1)
    if (last && text.slice(last.to, hit.from).trim() === '') runs.splice(-1, 1, { ...last, to: hit.to })
    else runs.push(hit)
  }
  return runs
}

interface Word {
  from: number
  to: number
  stem: string
}

/** Where the excerpt begins and ends: the window with most different words, a few words before the first. */
function windowOf(text: string, words: Word[], hits: Word[]): [from: number, to: number] {
  if (text.length <= LENGTH) return [0, text.length]
  let best: Word | undefined
  let most = 0
  for (const first of hits) {
    const inside = hits.filter(({ from, to }) => from >= first.from && to <= first.from + LENGTH * 0.8)
    const count = new Set(inside.map((hit) => hit.stem)).size
    if (count <= most) continue
    best = first
    most = count
  }
  const wanted = Math.max(0, (best?.from ?? 0) - LENGTH * 0.2)
  // The end of a long text shows as much as its middle.
  const earliest = Math.min(wanted, text.length - LENGTH)
  const from = earliest === 0 ? 0 : (words.find((word) => word.from >= earliest)?.from ?? 0)
  const ends = words.filter(({ to }) => to > from && to <= from + LENGTH)
  const end = ends.at(-1)?.to ?? text.length
  // A point or a closing mark belongs to its word.
  const rest = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0
  return [from, words.at(-1)?.to === end ? text.length : end + rest]
}
