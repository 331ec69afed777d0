import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { all, attributesOf, childrenOf, nameOf } from '../../../../tests/support/slide-markdown.ts'
import { postsOf } from './posts.ts'

const post = (opening: string, ...lines: string[]) => [opening, '', ...lines, '', '</Post>', '']
const read = (...lines: string[]) => postsOf(lines.join('\n'))

describe('the posts of a lesson', () => {
  const posts = read(
    '---',
    'title: Angka',
    '---',
    '',
    '## Bagian {/* #bagian */}',
    '',
    ...post('<Post id="ruas" from="@dinas.contoh" time="Senin, 08.10">', 'Jalan selesai.', '', '- 420 meter'),
    ...post('<Post from="@dinas.contoh">', 'Tanpa id.'),
    '<Compare>',
    '',
    '<Before>',
    '',
    ...post('<Post kind="pesan" id="lama">', 'Sudah hampir.'),
    '</Before>',
    '',
    '</Compare>',
    '',
    '<Exercise id="periksa" />',
  )

  test('are those with an id, wherever they stand', () => {
    expect([...posts.keys()]).toEqual(['ruas', 'lama'])
  })

  test('come with all they hold and say, but their id', () => {
    const ruas = posts.get('ruas')
    expect(ruas && attributesOf(ruas)).toEqual([
      ['from', '@dinas.contoh'],
      ['time', 'Senin, 08.10'],
    ])
    expect(childrenOf(ruas).map(nameOf)).toEqual(['paragraph', 'list'])
    const lama = posts.get('lama')
    expect(lama && attributesOf(lama)).toEqual([['kind', 'pesan']])
  })
})

test('a lesson without posts has none for its slides', () => {
  expect(read('---', 'title: Angka', '---', '', '## Bagian', '', 'Isi.').size).toBe(0)
  expect(read('').size).toBe(0)
})

describe('the sentences of a post', () => {
  const sentence = (line: string) => read(...post('<Post id="a">', line)).get('a')

  test.each([
    ['Jalan <Term id="aspal">diaspal</Term> lagi.', 'Jalan diaspal lagi.'],
    ['Jalan <Term id="aspal">**di**aspal <Isi>nama</Isi></Term>.', 'Jalan diaspal nama.'],
    ['Selesai 70%.<Cite id="rekap" at="hlm. 2" /> Lanjut.', 'Selesai 70%. Lanjut.'],
    ['<Isi>Nama</Isi> <Isi>jalan</Isi>', 'Nama jalan'],
  ])('%s lose the tags that slides have not, and keep their words', (line, words) => {
    const found = sentence(line)
    expect(found && textOf(found)).toBe(words)
    expect(found && ['Term', 'Isi', 'Cite'].flatMap((name) => all(found, name))).toEqual([])
  })

  test('keep their marks and stresses', () => {
    const found = sentence('<mark>Jalan</mark> **hampir** selesai.')
    expect(childrenOf(childrenOf(found)[0]).map(nameOf)).toEqual(['mark', 'text', 'strong', 'text'])
  })
})
