import { globSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { questionsOf, type WrittenQuestion } from '../support/course.ts'
import { LESSON } from '../support/participant.ts'

// Who has read the items of a test before is not tested by them. Facilitators have them; the pages of the test show
// them when they are taken.

const FOR_OTHERS = /^(?:tes|fasilitator)\/|^unduh\/fasilitator\.html$/
/** Something shorter may stand anywhere by chance. */
const FEWEST_LETTERS = 25

const files = globSync('**/*.*', { cwd: 'dist' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !FOR_OTHERS.test(path))
  .map((path) => ({ path, text: textOf(path) }))

const items = globSync('content/*/tests/*.yaml').flatMap((path) => {
  const form = parse(readFileSync(path, 'utf8')) as { items: WrittenQuestion[] }
  return form.items
})

test('No file that participants get holds a sentence of a test', () => {
  const found = items.flatMap((item) =>
    sentencesOf(item).flatMap((sentence) => holders(sentence).map((path) => `${path} holds “${sentence}”`)),
  )
  expect(found).toEqual([])
})

test('The same look finds what a lesson asks, in its page and in the file to take along', () => {
  const [question] = questionsOf(LESSON)
  const [sentence = ''] = question ? sentencesOf(question) : []
  expect(holders(sentence)).toEqual(
    expect.arrayContaining([`pelajaran/${LESSON}/index.html`, 'unduh/peserta.html']),
  )
})

function holders(sentence: string): string[] {
  return files.filter(({ text }) => text.includes(sentence)).map(({ path }) => path)
}

/** The prompt and the right choice, each as its longest part that every way of writing it leaves alone. */
function sentencesOf({ prompt, choices = [] }: WrittenQuestion): string[] {
  const right = choices.filter(({ correct }) => correct).map(({ text }) => text)
  return [prompt, ...right]
    .map((text) =>
      text.split(/[*"'<>&\n]/).reduce((longest, part) => (part.length > longest.length ? part : longest)),
    )
    .filter((part) => part.length >= FEWEST_LETTERS)
}

/** A file's text, with what is compressed in it. */
function textOf(path: string): string {
  const bytes = readFileSync(`dist/${path}`)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  const packed = [...text.matchAll(/<script type="application\/gzip"[^>]*>([^<]+)</g)]
  return text + packed.map(([, base64 = '']) => gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'))
}
