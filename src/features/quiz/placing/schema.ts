/** What the authors write of places and of what is put into them. Runs at build only. */
import { z } from 'astro/zod'
import { type Issue, idField, isMissing, listError, objectError, textField } from '../../../yaml/fields.ts'

const CHOICE_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
const LETTER = 'harus satu huruf dari a sampai j.'

const choiceField = z.strictObject(
  {
    /** Permanent: saved answers hang on it. */
    id: z.enum(CHOICE_IDS, { error: `Id pilihan ${LETTER}` }),
    text: textField('Teks pilihan (`text`)'),
  },
  { error: objectError },
)

/** Everything that can be put somewhere, each at most once; what fits nowhere is there to mislead. */
export const choicesField = z
  .array(choiceField, { error: listError('Pilihan (`choices`)') })
  .min(2, 'Tulis sedikitnya dua pilihan.')
  .max(CHOICE_IDS.length, `Paling banyak ${CHOICE_IDS.length} pilihan.`)

/** The fields of every place. */
export const slotFields = {
  /** Permanent: saved answers hang on it. Unique in the question. */
  id: idField('Id (`id`)'),
  /** Id of the choice that belongs here. */
  match: z.enum(CHOICE_IDS, {
    error: (issue: Issue) =>
      isMissing(issue)
        ? 'Pilihan yang tepat (`match`) belum ditulis.'
        : `Pilihan yang tepat (\`match\`) ${LETTER}`,
  }),
  /** Why that choice belongs here; shown once it was found. */
  feedback: textField('Umpan balik (`feedback`)'),
}
