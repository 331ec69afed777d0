/** The editors' guide shows what the check accepts. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { scanMdx } from '../../src/authoring/mdx-scan.ts'
import { pairTags } from '../../src/authoring/mdx-uses.ts'
import { SLIDE_TAGS, SLIDES } from '../../src/authoring/slide-tags.ts'
import { LESSON, TAGS } from '../../src/authoring/tags.ts'
import { textFile } from '../../src/authoring/text-file.ts'
import type { Vocabulary } from '../../src/authoring/vocabulary.ts'
import { isRecord, readYaml } from '../../src/authoring/yaml-file.ts'
import { quizFields } from '../../src/features/quiz/schema.ts'
import { questionTypeOf, questionTypes } from '../../src/features/quiz/types/index.ts'
import { testFields } from '../../src/features/test/schema.ts'
import { messagesFor, PATHS, smallCourse } from './small-course.ts'

const guide = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8')

test('Every tag has an example in the guide', () => {
  const tags = examples('mdx').flatMap((text) => [...text.matchAll(/<([A-Za-z]+)/g)].map(([, name]) => name))
  expect(Object.keys(TAGS).filter((tag) => !tags.includes(tag))).toEqual([])
})

test('Every tag of slides has its row and an example in the guide', () => {
  const [, table = ''] = /## Semua tag dalam salindia\n([\s\S]*?)\n\nSelain tag/.exec(guide) ?? []
  const rows = [...table.matchAll(/^\| `<(\w+)/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual(Object.keys(SLIDE_TAGS).sort())
  const shown = examples('mdx salindia').flatMap((text) =>
    [...text.matchAll(/<(\w+)/g)].map(([, name]) => name),
  )
  expect(Object.keys(SLIDE_TAGS).filter((tag) => !shown.includes(tag))).toEqual([])
  const alone = [...table.matchAll(/^\| `(<[^`]*)`/gm)].flatMap(([, text = '']) => {
    const name = /\w+/.exec(text)?.[0] ?? ''
    return SLIDE_TAGS[name]?.within ? [] : faultsIn(text, SLIDES)
  })
  expect(alone).toEqual([])
})

test('Every example of the guide keeps the rules of its syntax', () => {
  const faults = [
    ...examples('mdx').flatMap((text) => faultsIn(text, LESSON)),
    ...examples('mdx salindia').flatMap((text) => faultsIn(text, SLIDES)),
  ]
  const slips = examples('yaml').flatMap((text) => {
    return readYaml(textFile('README.md', text.replaceAll('---\n', ''))).problems
  })
  expect([...faults, ...slips]).toEqual([])
})

test('The example of a deck is a whole deck, and the slide to add is a whole slide', () => {
  const [deck = '', slide = ''] = examples('mdx salindia')
  const path = PATHS.lesson1.replace('lesson.mdx', 'slides.mdx')
  expect(messagesFor(smallCourse().set(path, `${deck}\n${slide}`))).toBe('')
})

test('A slide that is too long is told as the guide shows it', () => {
  const path = PATHS.lesson1.replace('lesson.mdx', 'slides.mdx')
  const [deck = ''] = examples('mdx salindia')
  // With the seven words of the steps, 52.
  const long = deck.replace('<Langkah>', `${'Jadwal baru berlaku. '.repeat(15).trim()}\n\n<Langkah>`)
  const [, what, mend] = messagesFor(smallCourse().set(path, long)).split('\n')
  expect(guide).toContain(`${what}\n${mend}`)
})

test('The example of a case is a whole case with nothing to mend', () => {
  const [example = ''] = examples('yaml').filter((text) => text.startsWith('kind: case\n'))
  const id = /^id: (.+)$/m.exec(example)?.[1]
  expect(messagesFor(smallCourse().set(`id/exercises/${id}.yaml`, example))).toBe('')
})

test('The example of a test is read', () => {
  const forms = examples('yaml').flatMap((text) => {
    const value: unknown = text.includes('\n---\n') ? undefined : parse(text)
    return isRecord(value) && 'items' in value ? [value] : []
  })
  expect(forms.map((form) => testFields.parse(form).items.length)).toEqual([1])
})

test('Every question type has an example in the guide', () => {
  const shown = questions().map(({ type }) => type)
  expect(questionTypes.map(({ type }) => type).filter((type) => !shown.includes(type))).toEqual([])
})

test('Every question of the guide is read, and nothing is found in it', () => {
  const fields = quizFields.parse(questions())
  const findings = fields.flatMap((each) => {
    const type = questionTypeOf(each.type)
    return type?.lint(type.fromFields(each))
  })
  expect(findings).toEqual([])
})

test.each([LESSON, SLIDES])('Every example in the vocabulary of $where keeps its own rule', (vocabulary) => {
  const alone = Object.values(vocabulary.tags).filter(({ within }) => within === undefined)
  expect(alone.flatMap(({ example }) => faultsIn(example, vocabulary))).toEqual([])
})

function faultsIn(text: string, vocabulary: Vocabulary) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  const scan = scanMdx(body, 0, vocabulary)
  return [...scan.faults, ...pairTags(body, scan.tokens, vocabulary).faults]
}

/** The questions that the guide shows, as an author would write them. */
function questions(): { type: unknown }[] {
  return examples('yaml').flatMap((text) => {
    const value: unknown = text.includes('\n---\n') ? [] : parse(text)
    return Array.isArray(value) ? value.filter((item) => isRecord(item) && 'prompt' in item) : []
  })
}

function examples(language: string): string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text ?? '',
  )
}
