// Counts what the course holds, for those who plan with it or report on it: `node scripts/count-course.ts`.
import { fileURLToPath } from 'node:url'
import type { Exercise } from '../src/authoring/course.ts'
import { readCourse } from '../src/authoring/read-course.ts'
import { listAt } from '../src/authoring/read-items.ts'
import type { Slide } from '../src/authoring/slides.ts'
import { valueAt } from '../src/authoring/yaml-file.ts'

const course = readCourse(fileURLToPath(new URL('../content', import.meta.url)))
const numbers = new Intl.NumberFormat('en')
const line = (name: string, ...parts: (string | number)[]) =>
  console.log(
    `${name.padEnd(28)}${parts.map((part) => (typeof part === 'number' ? numbers.format(part) : part)).join('  ')}`,
  )

const words = course.lessons.map(({ mdx }) => mdx?.words ?? 0)
line(
  'lessons',
  course.lessons.length,
  `${numbers.format(sum(words))} words, ${Math.min(...words)} to ${Math.max(...words)} each`,
)
for (const { slug, mdx, questions, figures } of course.lessons) {
  line(`  ${slug}`, `${mdx?.words ?? 0} words`, `${questions.length} questions`, `${figures.length} drawings`)
}
for (const { slug, slides } of course.decks) {
  line(`  ${slug}`, `${slides.length} slides`, `${notesOf(slides)} words of notes`)
}
const slides = course.decks.flatMap((deck) => deck.slides)
const longest = Math.max(0, ...slides.map(({ words }) => words))
line('decks', course.decks.length)
line('slides', slides.length, `${longest} words at most`)
line('words of notes', notesOf(slides))
line('figures', sum(course.lessons.map(({ figures }) => figures.length)))
const asked = course.lessons.flatMap(({ questions }) => questions)
line('questions', asked.length, tally(asked.flatMap(({ question }) => question?.type ?? [])))
for (const exercise of course.exercises) line(`  ${exercise.slug}`, kindOf(exercise))
line('exercises', course.exercises.length)
for (const { fields } of course.evaluations) {
  const criteria = fields.rubric?.parts.flatMap((part) => part.criteria) ?? []
  line('criteria of evaluations', criteria.length)
  line('practice posts', fields.practice?.posts.length ?? 0)
}
line('terms', course.terms.entries?.length ?? 0)
line('sources', course.sources.entries?.length ?? 0)

const items = course.tests.flatMap((test) => test.items.flatMap(({ item }) => item ?? []))
line('test items', items.length, tally(items.map(({ difficulty }) => difficulty)))
line(
  '  position of the key',
  tally(items.map(({ choices }) => choices.find(({ correct }) => correct)?.id ?? '?')),
)
line('  longest is the key', longestIsKey(items.map(({ choices }) => choices)))
const lessonChoices = asked.flatMap(({ question }) =>
  question?.type === 'choice' && !question.multiple ? [question.choices] : [],
)
line(
  'one right choice',
  lessonChoices.length,
  `in lessons; longest is the key: ${longestIsKey(lessonChoices)}`,
)

function notesOf(slides: Slide[]): number {
  return sum(slides.map(({ noteWords }) => noteWords))
}

function kindOf({ yaml }: Exercise): string {
  const kind = valueAt(yaml.value, ['kind'])
  if (kind === 'storyboard' || kind === 'evaluation') return kind
  const scenes = listAt(yaml, ['scenes'])
  if (scenes.length === 0) return 'worksheet'
  const endings = scenes
    .map((scene) => valueAt(scene, ['ending', 'kind']))
    .filter((kind) => typeof kind === 'string')
  return `case of ${scenes.length} scenes, ${endings.length} endings (${tally(endings)})`
}

/** How often the one longest choice is right, and how often chance would make it so. */
function longestIsKey(all: { text: string; correct?: boolean | undefined }[][]): string {
  const hits = all.filter((choices) => {
    const most = Math.max(...choices.map(({ text }) => text.length))
    const longest = choices.filter(({ text }) => text.length === most)
    return longest.length === 1 && longest[0]?.correct === true
  }).length
  const chance = sum(all.map((choices) => 1 / choices.length)) / all.length
  return `${hits} of ${all.length} (${percent(hits / all.length)}; by chance ${percent(chance)})`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function tally(values: string[]): string {
  const counts = Object.entries(Object.groupBy(values, (value) => value)).map(
    ([value, found]) => [value, found?.length ?? 0] as const,
  )
  return counts
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ')
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
