/** What a post is called in lists. Pure. */
import type { Post } from '../model.ts'
import { sentencesIn } from './quotes.ts'

/** Longest name of a post, in characters. */
const LONGEST = 90

/** Its title, else how its text or what is seen begins; '' where there is nothing. */
export function titleOfPost({ title, text, seen = '' }: Post): string {
  const name = title?.trim() || sentencesIn(text)[0] || sentencesIn(seen)[0] || ''
  if (name.length <= LONGEST) return name
  const cut = name.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()} …`
}
