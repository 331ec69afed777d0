import { describe, expect, test } from 'vitest'
import { filesIn } from './source-files.ts'

// Adding a question type touches few places. This names the one that was forgotten.

const TYPES = 'src/features/quiz/types'
const PARTS = ['schema.ts', 'score.ts', 'words.ts', 'samples.yaml']

/** The project as far as question types are concerned: paths, and the texts of the two lists. */
interface Project {
  paths: string[]
  registry: string
  question: string
}

const project: Project = {
  paths: filesIn(`${TYPES}/**/*`.replace('**/*', '*/*')).map(({ path }) => path),
  registry: filesIn(`${TYPES}/index.ts`)[0]?.text ?? '',
  question: filesIn('src/features/quiz/Question.astro')[0]?.text ?? '',
}

test('every question type has all its parts and is known everywhere', () => {
  expect(typesIn(project.paths).length).toBeGreaterThan(1)
  expect(forgotten(project)).toEqual([])
})

describe('the search for forgotten places', () => {
  const added = (type: string, files: string[]) => ({
    ...project,
    paths: [...project.paths, ...files.map((file) => `${TYPES}/${type}/${file}`)],
  })

  test('names each missing file of a new type', () => {
    expect(forgotten(added('order', ['schema.ts', 'words.ts']))).toEqual([
      'src/features/quiz/types/order/score.ts is missing: its rules, see the interface Rules in model.ts',
      'src/features/quiz/types/order/samples.yaml is missing: questions that show what the type can do',
      'src/features/quiz/types/order/Order.tsx is missing: its view, named like the type',
      'src/features/quiz/types/order/score.test.ts is missing: a test of its rules',
      'src/features/quiz/types/index.ts:1 does not know the type "order": add a line',
      'src/features/quiz/Question.astro:1 does not show the type "order": add a line',
    ])
  })

  test('names a list that does not know a type with all its files', () => {
    const files = [...PARTS, 'GapMatch.tsx', 'score.test.ts']
    expect(forgotten(added('gap-match', files))).toEqual([
      'src/features/quiz/types/index.ts:1 does not know the type "gap-match": add a line',
      'src/features/quiz/Question.astro:1 does not show the type "gap-match": add a line',
    ])
  })
})

/** `path what is missing` for each place that does not know a type. */
function forgotten({ paths, registry, question }: Project): string[] {
  return typesIn(paths).flatMap((type) => {
    const view = type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const files: [name: string, what: string][] = [
      ['schema.ts', "the authors' syntax"],
      ['score.ts', 'its rules, see the interface Rules in model.ts'],
      ['words.ts', 'the words of its view'],
      ['samples.yaml', 'questions that show what the type can do'],
      [`${view}.tsx`, 'its view, named like the type'],
      ['score.test.ts', 'a test of its rules'],
    ]
    const key = new RegExp(`^\\s*(?:'${type}'|${type})[:,]`, 'm')
    return [
      ...files.flatMap(([name, what]) => {
        const path = `${TYPES}/${type}/${name}`
        return paths.includes(path) ? [] : [`${path} is missing: ${what}`]
      }),
      ...(key.test(registry) ? [] : [`${TYPES}/index.ts:1 does not know the type "${type}": add a line`]),
      ...(question.includes(`'${type}'`) && question.includes(`<${view} `)
        ? []
        : [`src/features/quiz/Question.astro:1 does not show the type "${type}": add a line`]),
    ]
  })
}

function typesIn(paths: string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(TYPES.length + 1).split('/')[0] ?? ''))].sort()
}
