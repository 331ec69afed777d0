/** Each mistake of an editor in a deck gives a message that says where, what and how to mend it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../src/authoring/addresses.ts'
import { parseCourse } from '../../src/authoring/read-course.ts'
import { contentFiles } from '../../src/authoring/read-files.ts'
import { deckHref, exerciseHref, lessonDeckHref, lessonHref } from '../../src/i18n/routes.ts'
import type { Edit } from './edits.ts'
import {
  deckEdits,
  slideAmountEdits,
  slideContentEdits,
  slideLanguageEdits,
  slideNamedEdits,
  slideNoteEdits,
  slideOrderEdits,
  slideTagEdits,
} from './slide-edits.ts'
import { messagesFor, PATHS, smallCourse, withEdit, withRename } from './small-course.ts'

function tellEach(edits: Edit[]): void {
  test.each(edits)('An editor %s', (_, file, find, replacement) => {
    expect(messagesFor(withEdit(file, find, replacement))).toMatchSnapshot()
  })
}

describe('Order of slides', () => tellEach(slideOrderEdits))
describe('Data of decks', () => tellEach(deckEdits))
describe('Tags on slides', () => tellEach(slideTagEdits))
describe('Notes', () => tellEach(slideNoteEdits))
describe('Contents of slides', () => tellEach(slideContentEdits))
describe('Amounts', () => tellEach(slideAmountEdits))
describe('What slides show', () => tellEach(slideNamedEdits))
describe('Language of slides', () => tellEach(slideLanguageEdits))

describe('Files of decks', () => {
  test('An editor saves the deck of a lesson under nearly its name', () => {
    expect(messagesFor(withRename('slides.mdx', 'slide.mdx'))).toMatchSnapshot()
  })

  test('An editor puts the deck of a lesson beside the lessons', () => {
    expect(messagesFor(withRename('02-sumber-angka/slides.mdx', 'slides.mdx'))).toMatchSnapshot()
  })

  test('An editor puts the deck of a lesson among the decks', () => {
    expect(
      messagesFor(withRename('lessons/02-sumber-angka/slides.mdx', 'decks/slides.mdx')),
    ).toMatchSnapshot()
  })

  test('An editor saves a deck in another form', () => {
    expect(messagesFor(withRename('pembukaan.mdx', 'pembukaan.md'))).toMatchSnapshot()
  })

  test('An editor names a deck as a lesson', () => {
    const texts = withRename('pembukaan.mdx', 'satu-pesan.mdx')
    const path = 'id/decks/satu-pesan.mdx'
    texts.set(path, (texts.get(path) ?? '').replace('id: pembukaan', 'id: satu-pesan'))
    expect(messagesFor(texts)).toMatchSnapshot()
  })

  test('An editor saves an empty deck', () => {
    expect(messagesFor(smallCourse().set(PATHS.slides2, ''))).toMatchSnapshot()
  })

  test('A course without decks misses nothing but what only they showed', () => {
    const texts = smallCourse()
    texts.delete(PATHS.slides2)
    texts.delete(PATHS.deck1)
    texts.delete(PATHS.figure2)
    texts.set(PATHS.sources, (texts.get(PATHS.sources) ?? '').replace(/- id: rekap-jalan[\s\S]*/, ''))
    expect(messagesFor(texts)).toBe('')
  })
})

test('Everything that a slide may hold is nothing to mend', () => {
  const six = Array.from({ length: 6 }, (_, at) => `- Angka ${at + 1}`).join('\n')
  const body = `<DuaKolom>\n\n<Kiri>\n\n${six}\n\n</Kiri>\n\n<Kanan>\n\n<Unggahan id="jalan-hampir-selesai" />\n\n</Kanan>\n\n</DuaKolom>`
  const texts = withEdit('slides2', '1. Buka unggahan terakhir.\n2. Cari sumbernya.', body)
  const slides = (texts.get(PATHS.slides2) ?? '').replace('/pelajaran/sumber-angka/', '/tayangan/pembukaan/')
  expect(messagesFor(texts.set(PATHS.slides2, slides))).toBe('')
})

test('Addresses for codes are those of the pages', () => {
  const course = parseCourse(contentFiles(smallCourse()))
  const known = addressesOf(course, 'id')
  const hrefs = [
    lessonHref('satu-pesan', 'id'),
    exerciseHref('air-mati', 'id'),
    lessonDeckHref('sumber-angka', 'id'),
    deckHref('pembukaan', 'id'),
  ]
  expect(hrefs.filter((href) => !known.includes(href))).toEqual([])
})

describe('Any edit of a deck', () => {
  const decks = [PATHS.slides2, PATHS.deck1]

  test('Cutting a deck anywhere never makes the check fail', () => {
    fc.assert(
      fc.property(fc.constantFrom(...decks), fc.nat(2200), (file, at) => {
        const texts = smallCourse()
        texts.set(file, (texts.get(file) ?? '').slice(0, at))
        expect(typeof messagesFor(texts)).toBe('string')
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('Taking out a part of a deck never makes the check fail', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decks),
        fc.nat(2200),
        fc.integer({ min: 1, max: 200 }),
        (file, at, length) => {
          const texts = smallCourse()
          const text = texts.get(file) ?? ''
          texts.set(file, text.slice(0, at) + text.slice(at + length))
          expect(typeof messagesFor(texts)).toBe('string')
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  test('Putting in what belongs elsewhere never makes the check fail', () => {
    const line = fc.constantFrom(
      '---',
      '## ',
      '### x',
      '<Catatan>',
      '</Catatan>',
      '</Kiri>',
      '<DuaKolom>',
      '<Kuis id="" />',
      '<Qr href="/x">',
      '![](',
      '![x](./y.svg)',
      '| a |',
      '|---|',
      '- x',
      '{',
      '`',
    )
    fc.assert(
      fc.property(fc.constantFrom(...decks), fc.nat(160), line, (file, at, insert) => {
        const texts = smallCourse()
        const lines = (texts.get(file) ?? '').split('\n')
        lines.splice(at % lines.length, 0, insert)
        expect(typeof messagesFor(texts.set(file, lines.join('\n')))).toBe('string')
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('Windows line ends change no message', () => {
    const cases = [...slideOrderEdits, ...slideNoteEdits, ...slideContentEdits]
    const differing = cases.filter(([, file, find, replacement]) => {
      const texts = withEdit(file, find, replacement)
      const windows = new Map([...texts].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
      return messagesFor(windows) !== messagesFor(texts)
    })
    expect(differing.map(([title]) => title)).toEqual([])
  })
})
