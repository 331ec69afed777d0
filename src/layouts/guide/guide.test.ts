import { describe, expect, test } from 'vitest'
import { asChapter } from './as-chapter.ts'
import { chaptersOf, templatesOf } from './outline.ts'

const lessons = [
  { id: 'satu', number: 1, title: 'Satu', sections: [] },
  {
    id: 'dua',
    number: 12,
    title: 'Dua',
    sections: [
      { id: 'awal', title: 'Awal', number: '12.1' },
      { id: 'soal', title: 'Uji', number: '12.2' },
    ],
  },
]
const [first, second] = chaptersOf(['dua', 'satu'], lessons)
if (!first) throw new Error('There is no chapter.')

describe('the outline', () => {
  test('counts chapters in the order of the booklet and sections within their chapter', () => {
    expect([first.number, second?.number]).toEqual(['1', '2'])
    expect(first.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['1.1 Awal', '1.2 Uji'])
    expect(first.sections[0]?.element).toBe('pedoman-dua--awal')
  })

  test('calls templates T1, T2 in the order of the booklet', () => {
    const templates = templatesOf(
      ['b', 'a'],
      [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    )
    expect(templates.map(({ number, title }) => `${number} ${title}`)).toEqual(['T1 B', 'T2 A'])
  })

  test('stops the build at a lesson or worksheet that is not there', () => {
    expect(() => chaptersOf(['tiga'], lessons)).toThrow('tiga')
    expect(() => templatesOf(['x'], [])).toThrow('x')
  })
})

describe('the text of a lesson as a chapter', () => {
  test('has ids of its own, and what names them follows', () => {
    const html =
      '<section id="pelajaran-dua--awal" aria-labelledby="pelajaran-dua--j"><a href="#pelajaran-dua--sumber-1">1</a>'
    expect(asChapter(html, first)).toBe(
      '<section id="pedoman-dua--awal" aria-labelledby="pedoman-dua--j"><a href="#pedoman-dua--sumber-1">1</a>',
    )
  })

  test('keeps no id that Markdown made of a heading', () => {
    expect(asChapter('<h3 id="121awal">Awal</h3>', first)).toBe('<h4>Awal</h4>')
  })

  test('still leads to pages of their own, and says what the author wrote', () => {
    const html = '<a href="/pelajaran/dua/#pelajaran-dua--awal">pelajaran-dua--awal</a>'
    expect(asChapter(html, first)).toBe(html)
  })

  test('is numbered by the chapter, under a heading of the chapter', () => {
    const html = '<h2><span class="number">12.1</span>Awal</h2><h3 class="a">12.1</h3><header>'
    expect(asChapter(html, first)).toBe(
      '<h3><span class="number">1.1</span>Awal</h3><h4 class="a">12.1</h4><header>',
    )
  })
})
