/** Words of offices in a text. Pure. */
import { withoutAddresses } from './tokens.ts'

/** A listed word that a text uses, what to say instead, and how often it stands there. */
export interface Jargon {
  word: string
  instead: string
  count: number
}

/** The listed words that a text uses, in the order of the list: whole words, large or small letters. */
export function jargonIn(text: string, list: readonly { word: string; instead: string }[]): Jargon[] {
  const plain = ` ${
    withoutAddresses(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('  ') ?? ''
  } `
  return list.flatMap(({ word, instead }) => {
    const wanted = word.toLowerCase().match(/[\p{L}\p{N}]+/gu)
    if (!wanted) return []
    const count = plain.split(` ${wanted.join('  ')} `).length - 1
    return count > 0 ? [{ word, instead, count }] : []
  })
}
