import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { countWords } from './word-count.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx)
const wordsOf = (lines: string[]) => countWords(parser.parse(lines.join('\n')))

test('counts headings, paragraphs, lists and what stands in tags', () => {
  const lines = [
    '## Dua kata {/* #dua */}',
    '',
    '- Satu',
    '',
    '<Apply>',
    '',
    'Tiga *kata* lagi.',
    '',
    '</Apply>',
  ]
  expect(wordsOf(lines)).toBe(6)
})

test('does not count data, ids, stops and dashes', () => {
  expect(
    wordsOf(['---', 'title: Lima kata yang tidak dibaca', '---', '', '*Satu*, – dua. {/* #id */}']),
  ).toBe(2)
})

test('counts the words of a table, not its lines', () => {
  expect(wordsOf(['| Ruas | Selesai |', '|---|---|', '| Jalan Melati | 420 meter |'])).toBe(6)
})
