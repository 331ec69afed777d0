/** The right choice is often the longest, because it is the most careful one; who knows that need not read. */
import { textAsRead } from '../../features/quiz/repeated.ts'
import type { Choice } from '../../features/quiz/types/choice/model.ts'
import type { Course, Entry, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'

/** How many points of a hundred the key may be the longest more often than by chance. */
const ABOVE_CHANCE = 5
/** Of fewer items a percentage says nothing. */
const FEWEST_ITEMS = 20
/** How many other items a message names. */
const NAMED = 5
/** How far, in percent, a choice of a test may be from the mean length of its item. */
const FROM_MEAN = 25

/** An item with one right choice. */
interface Item {
  entry: Entry
  choices: Choice[]
}

/** Over all forms of a test: the key is hardly more often the longest choice than by chance. */
export const lengthCue: Rule = {
  name: 'length-cue',
  check: (course) => checkEach(course, itemsOfTests, 'soal tes'),
}

/** The same over the questions with one right choice of all lessons. */
export const lessonLengthCue: Rule = {
  name: 'lesson-length-cue',
  check: (course) => checkEach(course, itemsOfLessons, 'soal pelajaran'),
}

/** The choices of a test's item are about equally long. */
export const choiceLengths: Rule = {
  name: 'choice-lengths',
  check: (course) =>
    localesOf(course).flatMap((locale) => itemsOfTests(course, locale).flatMap(checkLengths)),
}

function checkEach(
  course: Course,
  itemsOf: (course: Course, locale: string) => Item[],
  noun: string,
): Problem[] {
  return localesOf(course).flatMap((locale) => checkBank(itemsOf(course, locale), noun))
}

function localesOf({ lessons, tests }: Course): string[] {
  return [...new Set([...lessons, ...tests].map(({ locale }) => locale))]
}

function itemsOfTests({ tests }: Course, own: string): Item[] {
  return tests
    .filter(({ locale }) => locale === own)
    .flatMap(({ items }) =>
      items.flatMap((entry) => (entry.item ? [{ entry, choices: entry.item.choices }] : [])),
    )
}

function itemsOfLessons({ lessons }: Course, own: string): Item[] {
  return lessons
    .filter(({ locale }) => locale === own)
    .flatMap(({ questions }) =>
      questions.flatMap((entry) => {
        const { question } = entry
        if (question?.type !== 'choice' || question.multiple) return []
        return [{ entry, choices: question.choices }]
      }),
    )
}

function checkBank(items: Item[], noun: string): Problem[] {
  if (items.length < FEWEST_ITEMS) return []
  const worst = items.filter((item) => lead(item) > 0).sort((a, b) => lead(b) - lead(a))
  const chance = items.reduce((sum, { choices }) => sum + 1 / choices.length, 0) / items.length
  const most = Math.floor(items.length * (chance + ABOVE_CHANCE / 100))
  const [first, ...others] = worst
  if (!first || worst.length <= most) return []
  const named = others.slice(0, NAMED).map(({ entry }) => {
    const { file, line } = entry.yaml.placeOf(entry.path)
    return `${file}:${line}`
  })
  const what = `Pada ${worst.length} dari ${items.length} ${noun} kuncinya pilihan terpanjang, paling banyak ${most}.`
  const mend = `ringkas kunci atau panjangkan pilihan lain pada ${worst.length - most} soal: soal ini, lalu ${named.join(', ')}.`
  return [problemAt(placeOfKey(first), what, mend, first.entry.subject)]
}

/** By how many letters the key is longer than any other choice; 0 or less when it is not the longest. */
function lead({ choices }: Item): number {
  const longest = (right: boolean) =>
    Math.max(0, ...choices.filter(({ correct }) => correct === right).map(lengthOf))
  return longest(true) - longest(false)
}

function placeOfKey({ entry, choices }: Item) {
  const index = choices.findIndex(({ correct }) => correct)
  return entry.yaml.placeOf([...entry.path, 'choices', index, 'text'])
}

function checkLengths({ entry, choices }: Item): Problem[] {
  const lengths = choices.map(lengthOf)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const far = lengths.map((length) => (100 * Math.abs(length - mean)) / mean)
  const worst = far.indexOf(Math.max(...far))
  if ((far[worst] ?? 0) <= FROM_MEAN) return []
  const length = lengths[worst] ?? 0
  const what = `Pilihan "${choices[worst]?.id}" ${length} huruf, padahal rata-rata pilihan soal ini ${Math.round(mean)}.`
  const mend = `${length > mean ? 'ringkas' : 'panjangkan'} pilihan itu sampai bedanya paling banyak ${FROM_MEAN} %.`
  return [problemAt(entry.yaml.placeOf([...entry.path, 'choices', worst, 'text']), what, mend, entry.subject)]
}

function lengthOf({ text }: Choice): number {
  return textAsRead(text).length
}
