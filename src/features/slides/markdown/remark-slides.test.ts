import { describe, expect, test } from 'vitest'
import {
  all,
  attributesOf,
  childrenOf,
  element,
  nameOf,
  OWN_DECK,
  readDeck,
  readLessonDeck,
  stepsOf,
} from '../../../../tests/support/slide-markdown.ts'

const title = ['## Judul', '']

describe('slides', () => {
  const { tree, slides, text } = readDeck([
    '---',
    'title: Pembukaan',
    '---',
    '',
    '## Kita *mulai*',
    '',
    'Kalimat.',
    '',
    '### Anak judul',
    '',
    '- butir',
    '',
    '## Apa yang <mark>ditanyakan</mark>?',
    '',
    'Penutup.',
  ])

  test('hold everything from one `##` to the next', () => {
    expect(tree.children.map(nameOf)).toEqual(['yaml', 'Slide', 'Slide'])
    expect(slides.map(({ holds }) => holds)).toEqual([
      ['heading', 'paragraph', 'heading', 'list'],
      ['heading', 'paragraph'],
    ])
  })

  test('are numbered, and told with their line and title to messages and lists', () => {
    expect(text).toEqual({
      slides: [
        { number: 1, line: 5, title: 'Kita mulai' },
        { number: 2, line: 13, title: 'Apa yang ditanyakan?' },
      ],
      file: OWN_DECK,
    })
    expect(slides.map(({ attributes }) => [attributes.number, attributes.line])).toEqual([
      ['1', '5'],
      ['2', '13'],
    ])
  })

  test('have titles with an id that begins with their page; smaller titles have none', () => {
    const ids = all(tree, 'heading').map((heading) => element(heading).id)
    expect(ids).toEqual(['tayangan-pembukaan--1', undefined, 'tayangan-pembukaan--2'])
  })
})

describe('the deck of a lesson', () => {
  const { slides, text } = readLessonDeck([...title, '<Sampul />', '', '## Lagi'])

  test('has the number of the lesson on its cover only', () => {
    expect(slides.map(({ attributes }) => attributes.lesson)).toEqual(['2', undefined])
  })

  test('is named by its path in the course, wherever the course lies', () => {
    expect(text.file).toBe('content/id/lessons/02-angka/slides.mdx')
  })

  test('has the id of the lesson, also in the ids of its titles', () => {
    expect(slides[0]?.attributes.deck).toBe('angka')
    expect(element(childrenOf(slides[0]?.node)[0]).id).toBe('tayangan-angka--1')
  })
})

test('a deck of its own has no number of a lesson', () => {
  expect(readDeck([...title, '<Sampul />']).slides[0]?.attributes).toEqual({
    number: '1',
    line: '1',
    kind: 'cover-slide',
    deck: 'pembukaan',
    locale: 'id',
  })
})

describe('a slide is laid out as', () => {
  const note = ['<Catatan>', '', 'Kata.', '', '</Catatan>']
  const picture = '![Ruas.](./ruas.svg)'

  test.each([
    ['a cover', 'cover-slide', ['<Sampul />'], ['heading', 'Catatan']],
    [
      'a statement',
      'statement',
      ['<Pernyataan />', '', 'Kalimat.', '', '<Sumber id="a" />'],
      ['heading', 'paragraph', 'Sumber', 'Catatan'],
    ],
    ['a picture', 'picture-slide', [picture], ['heading', 'Gambar', 'Catatan']],
    [
      'a picture with its source',
      'picture-slide',
      [picture, '', '<Sumber id="a" />'],
      ['heading', 'Gambar', 'Sumber', 'Catatan'],
    ],
    [
      'text beside a picture',
      'plain',
      ['Kalimat.', '', picture],
      ['heading', 'paragraph', 'Gambar', 'Catatan'],
    ],
    ['text', 'plain', ['Kalimat.'], ['heading', 'paragraph', 'Catatan']],
    ['a source alone', 'plain', ['<Sumber id="a" />'], ['heading', 'Sumber', 'Catatan']],
    ['a title alone', 'plain', [], ['heading', 'Catatan']],
  ])('%s, and the tag that says so is taken away', (_, kind, lines, holds) => {
    const { slides } = readDeck([...title, ...lines, '', ...note])
    expect(slides[0]).toMatchObject({ attributes: { kind }, holds })
  })
})

describe('steps', () => {
  const inSteps = (...lines: string[]) =>
    readDeck([...title, '<Langkah>', '', ...lines, '', '</Langkah>', '', 'Akhir.'])

  test('are the lines of a list; what a line holds stays with it', () => {
    const { tree, slides } = inSteps('- satu', '- dua', '  - dua a', '- **tiga**')
    expect(stepsOf(tree)).toEqual(['satu', 'duadua a', 'tiga'])
    expect(slides[0]?.holds).toEqual(['heading', 'list', 'paragraph'])
  })

  test('are lines of a numbered list, and paragraphs', () => {
    expect(stepsOf(inSteps('Dahulu:', '', '1. satu', '2. dua', '', 'Lalu *tiga*.').tree)).toEqual([
      'Dahulu:',
      'satu',
      'dua',
      'Lalu tiga.',
    ])
  })

  test('may stand apart on one slide, with what is seen from the start between them', () => {
    const step = ['<Langkah>', '', '- satu', '', '</Langkah>', '']
    const { tree } = readDeck([...title, ...step, 'Antara.', '', ...step])
    expect(stepsOf(tree)).toEqual(['satu', 'satu'])
  })

  test.each([
    ['<Langkah>Satu **dua** tiga.</Langkah>', 'Satu dua tiga.'],
    ['<Langkah>**Satu**</Langkah>', 'Satu'],
    ['<Langkah><mark>Satu</mark> dua.</Langkah>', 'Satu dua.'],
  ])('%s on one line is one step', (line, step) => {
    const { tree, slides } = readDeck([...title, line])
    expect(stepsOf(tree)).toEqual([step])
    expect(slides[0]?.holds).toEqual(['heading', 'paragraph'])
  })

  test('are only what stands in their tag', () => {
    expect(stepsOf(readDeck([...title, '- satu', '', 'Dua.']).tree)).toEqual([])
  })
})

test('the note goes beside the slide, whole', () => {
  const { tree, slides } = readDeck([
    ...title,
    'Isi.',
    '',
    '<Catatan>',
    '',
    '**Menit:** 1',
    '',
    '- butir',
    '',
    '</Catatan>',
  ])
  const [note] = all(tree, 'Catatan')
  expect(note && attributesOf(note)).toContainEqual(['slot', 'notes'])
  expect(childrenOf(note).map(nameOf)).toEqual(['paragraph', 'list'])
  expect(slides[0]?.holds).toEqual(['heading', 'paragraph', 'Catatan'])
})

describe('a picture', () => {
  const picture = (line: string) => all(readDeck([...title, line]).tree, 'Gambar').map(attributesOf)
  const place = [
    ['deck', 'pembukaan'],
    ['locale', 'id'],
  ]

  test.each(['./ruas.svg', 'ruas.svg'])('%s alone in its paragraph is drawn in its place', (file) => {
    expect(picture(`![Ruas 600 meter.](${file})`)).toEqual([
      [['file', 'ruas.svg'], ['alt', 'Ruas 600 meter.'], ...place],
    ])
  })

  test('within a sentence stays there, for the content check to tell', () => {
    expect(picture('Lihat ![Ruas.](./ruas.svg) ini.')).toEqual([])
  })

  test('stands also in a column', () => {
    const { tree } = readDeck([...title, '<Kiri>', '', '![Ruas.](./ruas.svg)', '', '</Kiri>'])
    expect(childrenOf(all(tree, 'Kiri')[0]).map(nameOf)).toEqual(['Gambar'])
  })
})
