/** Names of boards that nobody typed. Pure. */
import { MAX_TEXT } from '../model.ts'

/** The title, with a number behind it where a board has it already: `Papan (2)`. */
export function freeTitle(wanted: string, taken: string[]): string {
  const title = wanted.trim().slice(0, MAX_TEXT)
  let free = title
  for (let number = 2; taken.includes(free); number += 1) free = `${title} (${number})`
  return free
}

/**
 * The title of a copy. A copy of a copy is called like a copy of the first.
 * @param named gives the title of a copy, such as `Salinan dari Antrean`
 */
export function copyTitle(title: string, named: (title: string) => string, taken: string[]): string {
  const mark = named('').trim()
  const original = title.startsWith(mark) ? title.slice(mark.length).replace(/\(\d+\)\s*$/, '') : title
  return freeTitle(named(original.trim()), taken)
}
