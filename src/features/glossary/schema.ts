/** The authors' syntax of glossary.yaml. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'

/** One term of the glossary. */
export const termFields = z.strictObject({
  /** Permanent and unique among the terms; `<Term id="…">` names it. */
  id: contentId,
  /** The term as it is written in a sentence. */
  term: someText,
  /** The English term, where readers meet it in apps. */
  english: someText.optional(),
  /** One or two sentences. */
  definition: someText,
})

/** A term as it comes out of the schema. */
export type TermFields = z.output<typeof termFields>
