/** The authors' syntax of a deck's front matter. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'

const minutes = z
  .int('Menit ditulis sebagai angka bulat, misalnya 40.')
  .min(1, 'Menit sedikitnya 1.')
  .max(240, 'Menit paling banyak 240.')

/** `slides.mdx` in the folder of a lesson. */
export const lessonDeckFrontmatter = z.strictObject({
  /** Name of the deck, as on its cover. */
  title: someText,
  /** Minutes planned in class. */
  minutes,
})

/** A deck that belongs to no lesson: `decks/<id>.mdx`. */
export const deckFrontmatter = lessonDeckFrontmatter.extend({
  /** Permanent: part of the deck's address. The same as the file's name. */
  id: contentId,
  /** One sentence: what the deck is for. */
  lead: someText,
})
