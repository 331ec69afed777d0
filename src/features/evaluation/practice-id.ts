/** Ids of the practice account's posts, and the posts under them. Pure. */
import type { PracticePost } from './content.ts'
import type { Made, Post } from './model.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 13

/**
 * The same 13 letters on every device: two FNV-1a sums of the id, 65 bits in letters of five.
 * @param id of a practice post as its author gave it, such as `latihan-07`
 */
export function practiceId(id: string): Made {
  let rest = (sumOf(id, 0x811c9dc5) << 32n) | sumOf(`${id}/`, 0x01000193)
  let made = ''
  for (let letter = 0; letter < LENGTH; letter += 1) {
    made = `${LETTERS.charAt(Number(rest & 31n))}${made}`
    rest >>= 5n
  }
  return made
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function sumOf(text: string, start: number): bigint {
  let sum = start
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return BigInt(sum >>> 0)
}

/** The posts under the ids that they have on every device, so that two raters speak of the same. */
export function practiceStart(posts: PracticePost[]): Record<Made, Post> {
  return Object.fromEntries(posts.map((post) => [practiceId(post.platformId), post]))
}
