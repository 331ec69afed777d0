/** The authors' syntax of a case, `exercises/<id>.yaml` with `kind: case`. Runs at build only. */
import { z } from 'astro/zod'
import { idField, listError, numberError, objectError, textField } from '../../yaml/fields.ts'
import type { Case, Scene } from './model.ts'

const CHOICE_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const LONGEST_MINUTES = 60

const qualityField = z.strictObject(
  {
    /** Points are written under it. */
    id: idField('Id kualitas (`id`)'),
    title: textField('Nama kualitas (`title`)'),
    /** What it means in this case, in a few words. */
    meaning: textField('Arti kualitas (`meaning`)'),
  },
  { error: objectError },
)

const threadField = z.strictObject(
  {
    kind: z.enum(['post', 'comment', 'reply', 'message'], {
      error: 'Tulis `post`, `comment`, `reply`, atau `message`.',
    }),
    who: z.enum(['agency', 'citizen'], { error: 'Tulis `agency` atau `citizen`.' }),
    /** Name of the account as a reader knows it; handles belong to real accounts. */
    name: textField('Nama akun (`name`)').refine((name) => !name.includes('@'), {
      error: 'Nama akun (`name`) ditulis tanpa tanda `@`.',
    }),
    /** When it was written, as it stands on the page. */
    time: textField('Waktu (`time`)'),
    text: textField('Teks unggahan (`text`)'),
  },
  { error: objectError },
)

const choiceField = z.strictObject(
  {
    /** Permanent: the way that was played hangs on it. */
    id: z.enum(CHOICE_IDS, { error: 'Id pilihan harus satu huruf dari a sampai g.' }),
    text: textField('Teks pilihan (`text`)'),
    /** What follows; said when it was chosen. */
    feedback: textField('Akibat (`feedback`) pilihan'),
    /** By quality, 1 to 3; a quality that earns nothing is left out. */
    points: z
      .record(
        z.string(),
        z.literal([1, 2, 3], { error: 'Nilai harus bilangan bulat dari 1 sampai 3; 0 tidak perlu ditulis.' }),
        { error: objectError },
      )
      .default({}),
    /** Id of the scene it leads to. */
    to: idField('Adegan tujuan (`to`)'),
  },
  { error: objectError },
)

const endingField = z.strictObject(
  {
    kind: z.enum(['good', 'mixed', 'poor'], { error: 'Tulis `good`, `mixed`, atau `poor`.' }),
    /** What this way teaches. */
    teaches: textField('Pelajaran (`teaches`) dari akhir ini'),
    /** What to do in such a situation at work. */
    practice: textField('Praktik baik (`practice`)'),
  },
  { error: objectError },
)

const sceneField = z.strictObject(
  {
    /** Permanent: the way that was played hangs on it. */
    id: idField('Id adegan (`id`)'),
    title: textField('Judul adegan (`title`)'),
    /** Each line is a paragraph; `*italic*` and `**bold**` are allowed. */
    text: textField('Teks adegan (`text`)'),
    /** Posts, comments, replies and chat messages that the scene shows. */
    thread: z.array(threadField, { error: listError('Percakapan (`thread`)') }).default([]),
    choices: z
      .array(choiceField, { error: listError('Pilihan (`choices`)') })
      .max(CHOICE_IDS.length, `Paling banyak ${CHOICE_IDS.length} pilihan.`)
      .default([]),
    /** Written where the case ends, instead of choices. */
    ending: endingField.optional(),
  },
  { error: objectError },
)

/** A whole case. What it means is checked by `lintCase`. */
export const caseFields = z.strictObject(
  {
    kind: z.literal('case'),
    /** Permanent and unique in the course: also its address. */
    id: idField('Id latihan (`id`)'),
    title: textField('Judul (`title`)'),
    lead: textField('Kalimat pembuka (`lead`)'),
    /** How long one way through it takes. */
    minutes: z
      .number({ error: numberError('Lama (`minutes`)') })
      .int('Lama (`minutes`) harus bilangan bulat.')
      .min(1, 'Lama (`minutes`) paling sedikit 1 menit.')
      .max(LONGEST_MINUTES, `Lama (\`minutes\`) paling banyak ${LONGEST_MINUTES} menit.`),
    /** The player's role and task; each line is a paragraph. */
    intro: textField('Peran pemain (`intro`)'),
    qualities: z
      .array(qualityField, { error: listError('Kualitas (`qualities`)') })
      .min(1, 'Tulis sedikitnya satu kualitas.'),
    /** The first is where every way begins. */
    scenes: z
      .array(sceneField, { error: listError('Adegan (`scenes`)') })
      .min(1, 'Tulis sedikitnya satu adegan.'),
  },
  { error: objectError },
)

/** A case as it comes out of the schema. */
export type CaseFields = z.output<typeof caseFields>

/** The model's case. */
export function caseFromFields(fields: CaseFields): Case {
  const { id, title, lead, minutes, qualities } = fields
  // The schema asks for at least one scene, which its type does not say.
  const scenes = fields.scenes.map(sceneFromFields) as Case['scenes']
  return { id, title, lead, minutes, intro: paragraphs(fields.intro), qualities, scenes }
}

function sceneFromFields({ text, ending, ...rest }: CaseFields['scenes'][number]): Scene {
  return { ...rest, text: paragraphs(text), ...(ending && { ending }) }
}

/** A text by its lines, blank ones left out: YAML has joined those that were only wrapped. */
function paragraphs(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
