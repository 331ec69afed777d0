/** The small course with two forms of a test, which are sound. */
import { ITEMS_IN_FORM, LETTERS } from '../../src/features/test/model.ts'
import { smallCourse, type Texts } from './small-course.ts'

/** The files of the two forms. */
export const FORMS = { before: 'id/tests/sebelum.yaml', after: 'id/tests/sesudah.yaml' } as const

/** One item that an author wrote. */
export interface SmallItem {
  objective: string
  difficulty: string
  prompt: string
  /** The letter of the right choice. */
  key: string
  /** The texts of the choices from a on. */
  texts: string[]
}

/** Two forms: `change` may alter an item by its form's name and its number, which counts from 0. */
export function withForms(
  change: (item: SmallItem, form: string, at: number) => SmallItem = (item) => item,
): Texts {
  const texts = smallCourse()
  for (const path of Object.values(FORMS)) {
    const form = /(\w+)\.yaml$/.exec(path)?.[1] ?? ''
    const items = Array.from({ length: ITEMS_IN_FORM }, (_, at) =>
      itemText(change(smallItem(form, at), form, at), `${form}-${at + 1}`),
    )
    texts.set(
      path,
      `id: ${form}\ntitle: Tes ${form} kursus\nlead: Jawab tanpa membuka pelajaran.\nitems:\n${items.join('\n')}`,
    )
  }
  return texts
}

/** The two forms with one passage of one of them replaced; the passage must be there. */
export function withSlip(form: keyof typeof FORMS, find: string, replacement: string): Texts {
  const texts = withForms()
  const before = texts.get(FORMS[form]) ?? ''
  if (!before.includes(find)) throw new Error(`"${find}" does not stand in ${FORMS[form]}.`)
  return texts.set(
    FORMS[form],
    before.replace(find, () => replacement),
  )
}

function smallItem(form: string, at: number): SmallItem {
  return {
    objective: at % 2 === 0 ? 'menyelaraskan-pesan' : 'menyebut-sumber',
    difficulty: ['mudah', 'sedang', 'sukar'][at % 3] ?? '',
    prompt: `Keadaan ke-${at + 1} ${form} kursus ini. Apa langkah pertama?`,
    key: LETTERS[at % LETTERS.length] ?? '',
    texts: ['Tanyakan', 'Jawablah', 'Teruskan', 'Tunggulah'].map(
      (verb) => `${verb} hal ${at + 1} ${form} rapat ini.`,
    ),
  }
}

function itemText({ objective, difficulty, prompt, key, texts }: SmallItem, id: string): string {
  const choices = texts.map((text, index) => {
    const letter = 'abcdefg'[index] ?? ''
    const right = letter === key ? '        correct: true\n' : ''
    return `      - id: ${letter}\n        text: ${text}\n${right}        feedback: Alasan ${letter}.\n`
  })
  return `  - id: ${id}\n    objective: ${objective}\n    difficulty: ${difficulty}\n    prompt: ${prompt}\n    choices:\n${choices.join('')}`
}
