/** What the course promises to those who plan a workshop with it. What makes a file right is the content check's. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Exercise, Lesson } from '../../src/authoring/course.ts'
import { attributeOf } from '../../src/authoring/mdx-uses.ts'
import { readCourse } from '../../src/authoring/read-course.ts'
import { listAt } from '../../src/authoring/read-items.ts'
import { valueAt } from '../../src/authoring/yaml-file.ts'

const { lessons, decks, exercises, terms, modules, routes, plans } = readCourse(
  fileURLToPath(new URL('../../content', import.meta.url)),
)

test('The course has seventeen lessons in six modules', () => {
  expect(modules?.length).toBe(6)
  expect(lessons.length).toBe(17)
})

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('The lesson %s', (_, lesson) => {
  test('can be read in one sitting: 600 to 1,200 words', () => {
    expect(lesson.mdx?.words).toBeGreaterThanOrEqual(600)
    expect(lesson.mdx?.words).toBeLessThanOrEqual(1200)
  })

  test('asks at least six questions of at least three types', () => {
    const types = new Set(lesson.questions.map(({ question }) => question?.type))
    expect(lesson.questions.length).toBeGreaterThanOrEqual(6)
    expect(types.size).toBeGreaterThanOrEqual(3)
  })

  test('has two to four objectives, and a question tests each', () => {
    const objectives = lesson.objectives.map(({ id }) => id?.id)
    const tested = lesson.questions.map(({ yaml, path }) => valueAt(yaml.value, [...path, 'objective']))
    expect(objectives.length).toBeGreaterThanOrEqual(2)
    expect(objectives.length).toBeLessThanOrEqual(4)
    expect(objectives.filter((id) => !tested.includes(id))).toEqual([])
  })

  test('names one thing to do today', () => {
    expect(lesson.mdx?.uses.filter(({ tag }) => tag === 'Apply').length).toBe(1)
  })

  test('ends with a summary of at most five lines', () => {
    const lines = lesson.mdx ? listAt(lesson.mdx.frontmatter, ['summary']).length : 0
    expect(lines).toBeGreaterThanOrEqual(1)
    expect(lines).toBeLessThanOrEqual(5)
  })

  test('has slides, with two questions to raise hands at, an exercise with a timer, and a code at the end', () => {
    const slides = decks.find((deck) => deck.lesson === lesson)?.slides ?? []
    const tags = slides.flatMap(({ uses }) => uses.map(({ tag }) => tag))
    expect(slides.length).toBeGreaterThanOrEqual(10)
    expect(slides.length).toBeLessThanOrEqual(13)
    expect(tags.filter((tag) => tag === 'Kuis').length).toBeGreaterThanOrEqual(2)
    expect(tags).toContain('Waktu')
    expect(slides.at(-1)?.uses.map(({ tag }) => tag)).toContain('Qr')
  })
})

describe.each(decks.map((deck) => [deck.slug, deck] as const))('The deck %s', (_, { slides }) => {
  test('has notes to teach from on every slide: 20 words at least', () => {
    expect(slides.filter(({ noteWords }) => noteWords < 20).map(({ number }) => number)).toEqual([])
  })
})

test('The glossary explains at least eighty terms', () => {
  expect(terms.entries?.length).toBeGreaterThanOrEqual(80)
})

describe.each(['teman-lama', 'komentar-marah', 'tautan-rumah-gratis'])('The case %s', (id) => {
  const scenes = scenesOf(exercises.find((exercise) => exercise.slug === id))
  const endings = scenes
    .map((scene) => valueAt(scene, ['ending', 'kind']))
    .filter((kind) => kind !== undefined)

  test('has at least eight scenes', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(8)
  })

  test('has at least three endings that do not all turn out alike', () => {
    expect(endings.length).toBeGreaterThanOrEqual(3)
    expect(new Set(endings).size).toBeGreaterThanOrEqual(2)
  })
})

describe.each(exercises.map(({ slug }) => slug))('The exercise %s', (slug) => {
  test('is where a lesson sends its readers', () => {
    expect(lessons.flatMap(linkedFrom)).toContain(slug)
  })
})

describe('Routes', () => {
  test('One is a day with a class of eight lesson hours, with reading before and work after', () => {
    const stages = routes.map((route) => route.stages.map(({ minutes }) => minutes))
    expect(stages.find(([, inClass]) => inClass === 8 * 45)?.length).toBe(3)
  })

  test('One holds the whole course', () => {
    expect(routes.filter(({ complete }) => complete).length).toBe(1)
  })
})

describe('Plans of a class', () => {
  const spent = plans.map(({ days }) =>
    days.map(({ blocks }) =>
      blocks.reduce((sum, { kind, minutes }) => sum + (['jeda', 'salat'].includes(kind) ? 0 : minutes), 0),
    ),
  )

  test('One is a day of eight lesson hours, one has two days', () => {
    expect(spent.map(({ length }) => length)).toEqual([1, 2])
    expect(spent[0]).toEqual([8 * 45])
  })

  test('The day has the same lessons and exercises, with the same minutes, as the route of one day', () => {
    const inClass = routes[0]?.stages.find(({ minutes }) => minutes === 8 * 45)
    const steps = inClass?.steps.map(({ minutes }) => minutes)
    const blocks = plans[0]?.days[0]?.blocks.filter(({ kind }) => kind !== 'jeda' && kind !== 'salat')
    expect(blocks?.map(({ minutes }) => minutes)).toEqual(steps)
    for (const { lesson, exercise } of inClass?.steps ?? []) {
      expect(blocks?.flatMap((block) => [block.deck, block.exercise])).toContain(
        lesson ?? exercise ?? undefined,
      )
    }
  })

  test('Every day has time to eat, for Zuhur and for Asar, and a break at least every two hours and twenty minutes', () => {
    for (const { blocks } of plans.flatMap(({ days }) => days)) {
      expect(blocks.filter(({ kind }) => kind === 'salat').length).toBe(2)
      let sat = 0
      for (const { kind, minutes } of blocks) {
        sat = kind === 'jeda' || kind === 'salat' ? 0 : sat + minutes
        expect(sat).toBeLessThanOrEqual(140)
      }
    }
  })

  test('A late class can leave something out', () => {
    for (const plan of plans)
      expect(plan.days.flatMap(({ blocks }) => blocks).some(({ optional }) => optional)).toBe(true)
  })
})

/** The scenes of a case as they are written; none when there is no such case. */
function scenesOf(exercise: Exercise | undefined): unknown[] {
  return exercise ? listAt(exercise.yaml, ['scenes']) : []
}

/** Ids of the exercises that a lesson links. */
function linkedFrom({ mdx }: Lesson): string[] {
  return (mdx?.uses ?? []).flatMap((use) =>
    use.tag === 'Exercise' ? (attributeOf(use, 'id')?.value ?? []) : [],
  )
}
