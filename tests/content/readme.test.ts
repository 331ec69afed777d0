/** The editors' guide shows what the check accepts. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { scanMdx } from '../../src/authoring/mdx-scan.ts'
import { pairTags } from '../../src/authoring/mdx-uses.ts'
import { TAGS } from '../../src/authoring/tags.ts'
import { textFile } from '../../src/authoring/text-file.ts'
import { isRecord, readYaml } from '../../src/authoring/yaml-file.ts'
import { quizFields } from '../../src/features/quiz/schema.ts'
import { questionTypeOf, questionTypes } from '../../src/features/quiz/types/index.ts'
import { testFields } from '../../src/features/test/schema.ts'
import { messagesFor, smallCourse } from './small-course.ts'

const guide = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8')

test('Every tag has an example in the guide', () => {
  const tags = examples('mdx').flatMap((text) => [...text.matchAll(/<([A-Za-z]+)/g)].map(([, name]) => name))
  expect(Object.keys(TAGS).filter((tag) => !tags.includes(tag))).toEqual([])
})

test('Every example of the guide keeps the rules of its syntax', () => {
  const faults = examples('mdx').flatMap((text) => {
    const scan = scanMdx(text, 0)
    return [...scan.faults, ...pairTags(text, scan.tokens).faults]
  })
  const slips = examples('yaml').flatMap((text) => {
    return readYaml(textFile('README.md', text.replaceAll('---\n', ''))).problems
  })
  expect([...faults, ...slips]).toEqual([])
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

test('Every example in the vocabulary keeps its own rule', () => {
  const alone = Object.values(TAGS).filter(({ within }) => within === undefined)
  const faults = alone.flatMap(({ example }) => {
    const scan = scanMdx(example, 0)
    return [...scan.faults, ...pairTags(example, scan.tokens).faults]
  })
  expect(faults).toEqual([])
})

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
