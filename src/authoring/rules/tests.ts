/** What the items of a test mean, one by one, and how their file and texts are written. */
import { lintChoice } from '../../features/quiz/types/choice/lint.ts'
import { LETTERS, type TestItem } from '../../features/test/model.ts'
import type { Finding } from '../../yaml/fields.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Entry, Rule, Test, TestItemEntry } from '../course.ts'
import { findingProblem } from '../finding-problem.ts'
import { type Problem, problemAt } from '../problem.ts'
import { textsIn } from '../texts-in.ts'
import { type Path, valueAt } from '../yaml-file.ts'
import { checkMarkup } from './markup.ts'

/** The id of a form, which is also its address, is its file's name. */
export const testId: Rule = {
  name: 'test-id',
  check: ({ tests }) =>
    tests.flatMap(({ id, slug, subject }) => {
      if (!id || id.id === slug) return []
      const what = `Id tes \`${id.id}\` tidak sama dengan nama berkasnya, \`${slug}.yaml\`.`
      return [problemAt(id.place, what, `tulis \`id: ${slug}\`, atau ganti nama berkasnya.`, subject)]
    }),
}

/** One right choice of four with the letters in their order, no two alike. */
export const testMeaning: Rule = {
  name: 'test-meaning',
  check: ({ tests }) =>
    eachItem(tests, (entry, item) => findingsIn(item).map((one) => findingProblem(entry, one))),
}

/** An item tests an objective of a lesson. */
export const testObjectives: Rule = {
  name: 'test-objectives',
  check: ({ tests, lessons }) => {
    const known = lessons.flatMap(({ objectives }) => objectives.flatMap(({ id }) => id?.id ?? []))
    return eachItem(tests, ({ yaml, path, subject }, { objective }) => {
      if (known.includes(objective)) return []
      const what = `Tujuan \`${objective}\` tidak ada pada pelajaran mana pun.${didYouMean(objective, known)}`
      const mend = 'tulis id pada `objectives` di lesson.mdx pelajaran yang diuji soal ini.'
      return [problemAt(yaml.placeOf([...path, 'objective']), what, mend, subject)]
    })
  },
}

/** Texts of tests know `*italic*` and `**bold**`, nothing else. */
export const testMarkup: Rule = {
  name: 'test-markup',
  check: ({ tests }) =>
    tests.flatMap((test) => [
      ...markupIn(test, ['title']),
      ...markupIn(test, ['lead']),
      ...test.items.flatMap((item) => markupIn(item, item.path)),
    ]),
}

function markupIn({ yaml, subject }: Entry, path: Path): Problem[] {
  return textsIn(valueAt(yaml.value, path), [...path], []).flatMap(({ text, at }) => {
    const words = checkMarkup(text, 'soal')
    return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
  })
}

function eachItem(tests: Test[], check: (entry: TestItemEntry, item: TestItem) => Problem[]): Problem[] {
  return tests.flatMap(({ items }) => items.flatMap((entry) => (entry.item ? check(entry, entry.item) : [])))
}

function findingsIn({ id, prompt, choices }: TestItem): Finding[] {
  const found = lintChoice({ id, type: 'choice', prompt, points: 1, multiple: false, choices })
  const letter = choices.findIndex((choice, index) => choice.id !== LETTERS[index])
  return [
    ...found.flatMap((one) => {
      // Two equal letters are two out of order.
      if (one.rule === 'equal-choice-ids') return []
      return one.rule === 'several-right-choices' ? { ...one, mend: 'sisakan satu `correct: true`.' } : one
    }),
    ...(letter < 0 ? [] : [wrongLetter(letter)]),
  ]
}

function wrongLetter(index: number): Finding {
  return {
    rule: 'letters-out-of-order',
    path: ['choices', index, 'id'],
    what: 'Huruf pilihan tidak urut a, b, c, d.',
    mend: `tulis \`id: ${LETTERS[index]}\` pada pilihan ke-${index + 1}.`,
  }
}
