import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import {
  all,
  attributesOf,
  childrenOf,
  element,
  nameOf,
  readDeck,
  readLessonDeck,
  stepsOf,
} from '../../../../tests/support/slide-markdown.ts'

const title = ['## Judul', '']
const note = ['<Catatan>', '', 'Kata.', '', '</Catatan>']
const inDeck = [
  ['deck', 'angka'],
  ['locale', 'id'],
]

describe('a timer', () => {
  test.each([
    ['before it', ['1. Buka.', '2. Cari.', '', '<Waktu menit="5" />']],
    ['after it', ['<Waktu menit="5" />', '', '1. Buka.', '2. Cari.']],
  ])('has the task beside it that was written %s', (_, lines) => {
    const { tree, slides } = readDeck([...title, ...lines, '', ...note])
    expect(slides[0]?.holds).toEqual(['heading', 'Beside', 'Catatan'])
    const [timer, task] = childrenOf(all(tree, 'Beside')[0])
    expect(timer && attributesOf(timer)).toContainEqual(['menit', '5'])
    expect(element(task)).toEqual({ name: 'div', class: 'task' })
    expect(task && textOf(task)).toBe('Buka.Cari.')
  })

  test('has all of the task beside it, in order; title, source and note keep their places', () => {
    const lines = [
      'Berdua.',
      '',
      '<Waktu menit="5" />',
      '',
      '- Buka.',
      '',
      '<Sumber id="a" />',
      '',
      'Tulis.',
      '',
    ]
    const { tree, slides } = readDeck([...title, ...lines, ...note])
    expect(slides[0]?.holds).toEqual(['heading', 'Beside', 'Sumber', 'Catatan'])
    expect(childrenOf(all(tree, 'Beside')[0]).map((part) => textOf(part))).toEqual(['', 'Berdua.Buka.Tulis.'])
  })

  test('leaves the steps of the task steps', () => {
    const { tree } = readDeck([
      ...title,
      '<Langkah>',
      '',
      '- Buka.',
      '',
      '</Langkah>',
      '',
      '<Waktu menit="5" />',
    ])
    const [, task] = childrenOf(all(tree, 'Beside')[0])
    expect(stepsOf(tree)).toEqual(['Buka.'])
    expect(childrenOf(task).map(nameOf)).toEqual(['list'])
  })

  test('without a task stands alone', () => {
    const { slides } = readDeck([...title, '<Waktu menit="5" />', '', '<Sumber id="a" />', '', ...note])
    expect(slides[0]?.holds).toEqual(['heading', 'Waktu', 'Sumber', 'Catatan'])
  })

  test('of one slide takes nothing from another', () => {
    const { slides } = readDeck([...title, 'Isi.', '', '## Latihan', '', 'Buka.', '', '<Waktu menit="5" />'])
    expect(slides.map(({ holds }) => holds)).toEqual([
      ['heading', 'paragraph'],
      ['heading', 'Beside'],
    ])
  })
})

describe('a post of the lesson', () => {
  const lesson = [
    '---',
    'title: Angka',
    '---',
    '',
    '<Post id="ruas" from="@dinas.contoh" time="Senin, 08.10">',
    '',
    'Jalan **hampir** selesai.',
    '',
    '</Post>',
  ]
  const shown = ['<Unggahan id="ruas" />', '']

  test('stands on the slide as the lesson has it, without its id', () => {
    const { tree, slides } = readLessonDeck([...title, ...shown], lesson)
    expect(slides[0]?.holds).toEqual(['heading', 'Post'])
    const [post] = all(tree, 'Post')
    expect(post && attributesOf(post)).toEqual([
      ['from', '@dinas.contoh'],
      ['time', 'Senin, 08.10'],
      ...inDeck,
    ])
    expect(post && textOf(post)).toBe('Jalan hampir selesai.')
  })

  test('stands also within one side of a comparison', () => {
    const sides = ['<Banding>', '', '<Sebelum>', '', ...shown, '</Sebelum>', '', '</Banding>']
    const { tree } = readLessonDeck([...title, ...sides], lesson)
    expect(childrenOf(all(tree, 'Sebelum')[0]).map(nameOf)).toEqual(['Post'])
  })

  test('can be shown on two slides', () => {
    const { tree } = readLessonDeck([...title, ...shown, '## Lagi', '', ...shown], lesson)
    const [first = [], second] = all(tree, 'Post').map(attributesOf)
    expect(first.map(([name]) => name)).toEqual(['from', 'time', 'deck', 'locale'])
    expect(second).toEqual(first)
  })

  test('that the lesson has not is left for the content check to tell', () => {
    const { slides } = readLessonDeck([...title, '<Unggahan id="lain" />'], lesson)
    expect(slides[0]?.holds).toEqual(['heading', 'Unggahan'])
  })
})

test('every component knows its deck and language; plain HTML stays as it is', () => {
  const lines = ['Kata <mark>ini</mark>.', '', '<Kanan>', '', '<Qr href="/x/">Buka.</Qr>', '', '</Kanan>']
  const { tree } = readLessonDeck([...title, ...lines])
  expect(all(tree, 'Kanan').map(attributesOf)).toEqual([inDeck])
  expect(all(tree, 'Qr').map(attributesOf)).toEqual([[['href', '/x/'], ...inDeck]])
  expect(all(tree, 'mark').map(attributesOf)).toEqual([[]])
})

test.each([
  'src/pages/tentang.mdx',
  'content/id/lessons/02-angka/lesson.mdx',
  'content/id/decks/pembukaan.md',
  'content/id/decks/lama/pembukaan.mdx',
])('any other page is left as it is: %s', (path) => {
  const { tree, text } = readDeck(['## Judul', '', '![Ruas.](./ruas.svg)', '', '<Waktu menit="5" />'], path)
  expect(text).toBeUndefined()
  expect(tree.children.map(nameOf)).toEqual(['heading', 'paragraph', 'Waktu'])
  expect(all(tree, 'Waktu').map(attributesOf)).toEqual([[['menit', '5']]])
})
