import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { allKeys } from '../../src/authoring/schema-keys.ts'
import { keyPrint } from '../../src/features/quiz/answer.ts'
import { sampleTypes } from '../../src/features/quiz/samples.ts'
import { saved } from '../../src/features/quiz/saved.ts'
import { quizFields } from '../../src/features/quiz/schema.ts'
import { questionTypes } from '../../src/features/quiz/types/index.ts'
import { filesIn } from './source-files.ts'

// Adding a question type touches its folder and two lists. This names what was forgotten, and holds every type to
// what the rest of the program expects of it.

const TYPES = 'src/features/quiz/types'

/** The project as far as question types are concerned: paths, and the texts of the two lists. */
interface Project {
  paths: string[]
  registry: string
  question: string
}

const project: Project = {
  paths: filesIn(`${TYPES}/*/*`).map(({ path }) => path),
  registry: filesIn(`${TYPES}/index.ts`)[0]?.text ?? '',
  question: filesIn('src/features/quiz/Question.astro')[0]?.text ?? '',
}

test('every question type has all its parts and is known everywhere', () => {
  expect(typesIn(project.paths).length).toBeGreaterThan(1)
  expect(forgotten(project)).toEqual([])
  expect(questionTypes.map(({ type }) => type).sort()).toEqual(typesIn(project.paths))
})

describe('the search for forgotten places', () => {
  const added = (type: string, files: string[]) => ({
    ...project,
    paths: [...project.paths, ...files.map((file) => `${TYPES}/${type}/${file}`)],
  })

  test('names each missing file of a new type', () => {
    expect(forgotten(added('associate', ['schema.ts', 'words.ts']))).toEqual([
      'src/features/quiz/types/associate/model.ts is missing: what such a question and its response are',
      'src/features/quiz/types/associate/score.ts is missing: its rules, see the interface Rules in model.ts',
      'src/features/quiz/types/associate/lint.ts is missing: the faults of meaning in a question',
      'src/features/quiz/types/associate/definition.ts is missing: what the build knows of it',
      'src/features/quiz/types/associate/samples.yaml is missing: questions that show what the type can do',
      'src/features/quiz/types/associate/answers.yaml is missing: responses to one of the samples',
      'src/features/quiz/types/associate/Associate.tsx is missing: its view, named like the type',
      'src/features/quiz/types/associate/schema.test.ts is missing: a test of its schema',
      'src/features/quiz/types/associate/score.test.ts is missing: a test of its rules',
      'src/features/quiz/types/associate/lint.test.ts is missing: a test of its lint',
      'src/features/quiz/types/index.ts:1 does not know the type "associate": add a line',
      'src/features/quiz/Question.astro:1 does not show the type "associate": add a line',
    ])
  })

  test('names a list that does not know a type with all its files', () => {
    const files = [...partsOf('TwoWords').map(([name]) => name)]
    expect(forgotten(added('two-words', files))).toEqual([
      'src/features/quiz/types/index.ts:1 does not know the type "two-words": add a line',
      'src/features/quiz/Question.astro:1 does not show the type "two-words": add a line',
    ])
  })
})

const samples = questionTypes.flatMap((type) => {
  const text = readFileSync(new URL(`../../${TYPES}/${type.type}/samples.yaml`, import.meta.url), 'utf8')
  const written: { id: string }[] = parse(text)
  return written.map((sample) => {
    const question = type.fromFields(type.fields.parse(sample))
    return { name: `${type.type}, ${sample.id}`, type, sample, question }
  })
})

describe.each(samples)('the sample $name', ({ type, sample, question }) => {
  test('is a question that quiz.yaml may hold, and nothing is found in it', () => {
    expect(quizFields.safeParse([sample]).success).toBe(true)
    expect(question.type).toBe(type.type)
    expect(type.lint(question)).toEqual([])
  })

  test('is the same question in whatever order its parts are shown', () => {
    const arranged = type.arrange?.(question) ?? question
    expect(JSON.stringify(arranged).length).toBe(JSON.stringify(question).length)
    expect(keyPrint(arranged, type.rules)).toBe(keyPrint(question, type.rules))
    expect(type.arrange?.(arranged) ?? arranged).toEqual(arranged)
  })

  test('can be asked without its key, which then is gone from it', () => {
    const open = type.withoutKey(question)
    expect(open).toMatchObject({ id: question.id, type: question.type, prompt: question.prompt })
    expect(type.withoutKey(open)).toEqual(open)
    expect(JSON.stringify(open).length).toBeLessThan(JSON.stringify(question).length)
  })

  test('has a printed key: what is right, and no mark left of a gap', () => {
    const parts = type.answerKey(question, 'id')
    expect(parts.length).toBeGreaterThan(0)
    for (const { heading, lines } of parts) {
      expect(heading).not.toBe('')
      expect(lines.length).toBeGreaterThan(0)
    }
    const gaps = 'gaps' in question ? question.gaps.map(({ id }) => `{${id}}`) : []
    const text = JSON.stringify(parts)
    expect(gaps.filter((mark) => text.includes(mark))).toEqual([])
  })

  test('can be answered on paper, where nothing tells the key and no mark of a gap is left', () => {
    const arranged = type.arrange?.(question) ?? question
    const parts = type.paper(arranged)
    expect(parts.length).toBeGreaterThan(0)
    expect(parts).toEqual(type.paper(type.withoutKey(arranged)))
    expect(JSON.stringify(parts)).not.toMatch(/\{[a-z0-9-]+\}/)
  })

  test('is unanswered as long as nothing is filled in', () => {
    expect(type.rules.score(question, undefined)).toEqual({ status: 'unanswered' })
  })

  test('keeps its print when only the question is worded anew', () => {
    expect(keyPrint({ ...question, prompt: 'Lain' }, type.rules)).toBe(keyPrint(question, type.rules))
  })
})

describe.each(sampleTypes('id'))('the answers to a sample of $type', ({ states }) => {
  test('earn nothing, something or everything, as they are called', () => {
    // What nobody scores earns nothing, whatever it is called.
    if (states.every(({ question }) => question.points === 0)) {
      expect(states.map(({ answer }) => answer.last?.earned ?? 0)).toEqual(states.map(() => 0))
      return
    }
    const earned = Object.fromEntries(
      states.map(({ state, question, answer }) => [state, (answer.last?.earned ?? 0) / question.points]),
    )
    expect(earned).toMatchObject({ filled: 0, wrong: 0, right: 1, solution: 0 })
    if ('partly' in earned) {
      expect(earned.partly).toBeGreaterThan(0)
      expect(earned.partly).toBeLessThan(1)
    }
  })
})

describe.each(questionTypes.map((type) => ({ name: type.type, type })))('the type $name', ({ type }) => {
  test('names only texts that its authors can write', () => {
    const known = allKeys(type.fields)
    const named = [...type.prose, ...(type.verbatim ?? [])].flatMap((path) => path.split('.'))
    expect(named.filter((key) => key !== '*' && !known.includes(key))).toEqual([])
  })

  test('knows exactly one shape of response for its own', () => {
    const shapes = ['teks', ['a'], { a: 'b' }, { text: 'teks', checked: ['a'] }]
    for (const response of shapes) expect(saved.read(tried(response))?.whole).toBe(true)
    expect(shapes.filter((response) => type.rules.isResponse(response))).toHaveLength(1)
  })
})

function tried(response: unknown) {
  const last = { at: 1, response, earned: 1, possible: 1, keyPrint: 'a' }
  return { type: 'a', tries: 1, last }
}

/** The files of a type's folder, and what each is for. */
function partsOf(view: string): [name: string, what: string][] {
  return [
    ['model.ts', 'what such a question and its response are'],
    ['schema.ts', "the authors' syntax"],
    ['score.ts', 'its rules, see the interface Rules in model.ts'],
    ['lint.ts', 'the faults of meaning in a question'],
    ['definition.ts', 'what the build knows of it'],
    ['words.ts', 'the words of its view'],
    ['samples.yaml', 'questions that show what the type can do'],
    ['answers.yaml', 'responses to one of the samples'],
    [`${view}.tsx`, 'its view, named like the type'],
    ['schema.test.ts', 'a test of its schema'],
    ['score.test.ts', 'a test of its rules'],
    ['lint.test.ts', 'a test of its lint'],
  ]
}

/** `path what is missing` for each place that does not know a type. */
function forgotten({ paths, registry, question }: Project): string[] {
  return typesIn(paths).flatMap((type) => {
    const view = type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return [
      ...partsOf(view).flatMap(([name, what]) => {
        const path = `${TYPES}/${type}/${name}`
        return paths.includes(path) ? [] : [`${path} is missing: ${what}`]
      }),
      ...(registry.includes(`'./${type}/definition.ts'`)
        ? []
        : [`${TYPES}/index.ts:1 does not know the type "${type}": add a line`]),
      ...(question.includes(`'${type}'`) && question.includes(`<${view} `)
        ? []
        : [`src/features/quiz/Question.astro:1 does not show the type "${type}": add a line`]),
    ]
  })
}

function typesIn(paths: string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(TYPES.length + 1).split('/')[0] ?? ''))].sort()
}
