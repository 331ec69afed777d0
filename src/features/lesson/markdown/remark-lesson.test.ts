import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { LessonText } from '../outline.ts'
import { remarkLesson } from './remark-lesson.ts'

/** Runs a lesson's text through the plugin as the build does. */
function read(lines: string[], path = 'content/id/lessons/02-jejak-digital/lesson.mdx') {
  const file = new VFile({ path, value: lines.join('\n') })
  const frontmatter: Record<string, unknown> = {}
  file.data.astro = { frontmatter }
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkLesson)
  const tree = processor.runSync(processor.parse(file), file) as Root
  return { tree, text: frontmatter.text as LessonText }
}

/** What a node becomes in the page. */
function element(node: Nodes | undefined): Record<string, unknown> {
  // What the step to HTML reads; its types are not installed.
  const data = node?.data as { hName?: string; hProperties?: Record<string, unknown> } | undefined
  return { name: data?.hName, ...data?.hProperties }
}

/** The attributes of every component of a name, in order. */
function attributesOf(tree: Root, name: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  visit(tree, (node) => {
    if ('attributes' in node && 'name' in node && node.name === name) {
      found.push(
        Object.fromEntries(
          node.attributes.flatMap((each) =>
            each.type === 'mdxJsxAttribute' ? [[each.name, each.value]] : [],
          ),
        ),
      )
    }
  })
  return found
}

describe('sections', () => {
  const { tree, text } = read([
    '---',
    'title: Jejak',
    '---',
    '',
    'Pembuka sebelum bagian pertama.',
    '',
    '## Apa yang *tertinggal* {/* #tertinggal */}',
    '',
    'Paragraf satu.',
    '',
    '### Anak judul',
    '',
    '- butir',
    '',
    '## Hapus jejak {/* #hapus */}',
    '',
    'Paragraf dua.',
    '',
    '<Quiz />',
    '',
    'Penutup.',
  ])

  test('are numbered within their lesson and told to the rest of the course', () => {
    expect(text.sections).toEqual([
      { id: 'tertinggal', title: 'Apa yang tertinggal', number: '2.1' },
      { id: 'hapus', title: 'Hapus jejak', number: '2.2' },
      { id: 'soal', title: '', number: '2.3' },
    ])
  })

  test('hold everything up to the next heading; what comes before and after stands outside', () => {
    expect(tree.children.map((node) => element(node).name ?? node.type)).toEqual([
      'yaml',
      'paragraph',
      'section',
      'section',
      'mdxJsxFlowElement',
      'paragraph',
    ])
    const [, , first, second] = tree.children
    expect(first && 'children' in first && first.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'list',
    ])
    expect(second && textOf(second)).toBe('2.2Hapus jejakParagraf dua.')
  })

  test('carry an id that begins with their page, and begin with their heading', () => {
    const section = tree.children[2]
    expect(element(section)).toMatchObject({
      id: 'pelajaran-jejak-digital--tertinggal',
      'data-section': 'tertinggal',
    })
    const heading = section && 'children' in section ? section.children[0] : undefined
    expect(heading && textOf(heading)).toBe('2.1Apa yang tertinggal')
  })

  test('give the questions their number', () => {
    expect(attributesOf(tree, 'Quiz')).toMatchObject([{ lesson: 'jejak-digital', section: '2.3' }])
  })
})

describe('citations', () => {
  const { tree, text } = read([
    'Satu <Cite id="uu-itu" at="pasal 3" />, dua <Cite id="buku" />, lagi <Cite id="uu-itu" at="pasal 3" />.',
    '',
    'Tempat lain <Cite id="uu-itu" at="pasal 7" />, buku lagi <Cite id="buku" />.',
  ])

  test('have one number for each source, in the order of the text', () => {
    expect(attributesOf(tree, 'Cite').map(({ number }) => number)).toEqual(['1', '2', '1', '1', '2'])
  })

  test('are listed once each, with the places the lesson refers to', () => {
    expect(text.citations).toEqual([
      { number: 1, source: 'uu-itu', places: ['pasal 3', 'pasal 7'] },
      { number: 2, source: 'buku', places: [] },
    ])
  })
})

describe('components', () => {
  const place = { lesson: 'jejak-digital', locale: 'id' }

  test('know their lesson and language; plain HTML stays as it is', () => {
    const { tree } = read([
      'Kata <Term id="humas">humas</Term> dan <mark>ini</mark>.',
      '',
      '<Note>Isi</Note>',
    ])
    expect(attributesOf(tree, 'Term')).toEqual([{ id: 'humas', ...place }])
    expect(attributesOf(tree, 'Note')).toEqual([place])
    expect(attributesOf(tree, 'mark')).toEqual([{}])
  })

  test('figures are numbered through the lesson, also inside other components', () => {
    const { tree } = read(['<Figure file="a.svg" />', '', '<Note>', '<Figure file="b.svg" />', '</Note>'])
    expect(attributesOf(tree, 'Figure').map(({ file, number }) => [file, number])).toEqual([
      ['a.svg', '1'],
      ['b.svg', '2'],
    ])
  })

  test('reflections and checklists are counted in order', () => {
    const { text } = read([
      '<Reflection id="renung">Apa?</Reflection>',
      '',
      '<Checklist id="periksa">',
      '</Checklist>',
    ])
    expect(text.forms).toEqual(['renung', 'periksa'])
  })

  test('a checklist gets its lines with their ids, without the list itself', () => {
    const { tree } = read([
      '<Checklist id="periksa" title="Sebelum tayang">',
      '- Nama **narasumber** benar {/* #nama */}',
      '- Tanggal "hari ini" {/* #tanggal */}',
      '</Checklist>',
    ])
    const [checklist] = attributesOf(tree, 'Checklist')
    expect(JSON.parse(String(checklist?.lines))).toEqual([
      { id: 'nama', text: 'Nama narasumber benar' },
      { id: 'tanggal', text: 'Tanggal "hari ini"' },
    ])
    expect(textOf(tree)).toBe('')
  })
})

test('a cell of a table carries the name of its column', () => {
  const { tree } = read(['x'])
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  })
  const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) })
  const table = {
    type: 'table' as const,
    children: [row('Kanal', 'Jumlah'), row('Situs', '12'), row('Radio', '3')],
  }
  tree.children = [table]
  const file = new VFile({ path: 'content/id/lessons/01-a/lesson.mdx' })
  file.data.astro = { frontmatter: {} }
  remarkLesson()(tree, file)
  const labels = table.children.map(({ children }) =>
    children.map((each) => element(each as Nodes)['data-label']),
  )
  expect(labels).toEqual([
    [undefined, undefined],
    ['Kanal', 'Jumlah'],
    ['Kanal', 'Jumlah'],
  ])
})

test('words are counted as a reader reads them', () => {
  expect(read(['## Dua kata {/* #dua */}', '', 'Tiga *kata* lagi.']).text.words).toBe(5)
})

test('any other page is left as it is', () => {
  const { tree, text } = read(['## Judul', '', 'Isi.'], 'src/pages/tentang.mdx')
  expect(text).toBeUndefined()
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})
