/** The running text of a lesson or a deck, through the MDX parser, and the mistakes that only the parser sees. */
import type { Nodes, Parents, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { countWords } from '../features/lesson/markdown/word-count.ts'
import { type Problem, problemAt } from './problem.ts'
import type { Prose } from './prose.ts'
import type { TextFile } from './text-file.ts'
import type { Vocabulary } from './vocabulary.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx)

/** A stretch of a paragraph that stands in one piece in the file. */
interface Piece {
  /** Offset in the flattened text and in the file. */
  at: number
  source: number
  text: string
}

/** What is read of a lesson or a deck: its texts, and how many words they have as the page counts them. */
export interface ReadText {
  prose: Prose[]
  /** Undefined when the parser could not read. */
  tree?: Root | undefined
  /** Undefined when the parser could not read. */
  words?: number | undefined
  problems: Problem[]
}

/** Paragraphs, headings and table cells; or the one problem that keeps the parser from reading. */
export function proseOfMdx(file: TextFile, subject: string, vocabulary: Vocabulary): ReadText {
  let tree: Root
  try {
    tree = parser.parse(file.text)
  } catch (error) {
    return { prose: [], problems: [explainParser(file, error)] }
  }
  const prose: Prose[] = []
  const problems: Problem[] = []
  visit(tree, (node) => {
    if (node.type === 'heading' && file.text[node.position?.start.offset ?? 0] !== '#') {
      const place = file.placeAt(node.position?.start.offset ?? 0)
      const what = 'Garis `---` atau `===` tepat di bawah teks mengubah teks itu menjadi judul.'
      problems.push(problemAt(place, what, `hapus garis itu; judul ditulis \`${vocabulary.heading}\`.`))
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
    prose.push(...cells(flatten(node)).map((part) => toProse(file, part, subject, vocabulary)))
    return SKIP
  })
  return { prose, tree, words: countWords(tree), problems }
}

interface Flat {
  text: string
  pieces: Piece[]
  italics: [number, number][]
}

function flatten(node: Parents): Flat {
  const flat: Flat = { text: '', pieces: [], italics: [] }
  walk(node)
  return flat

  function walk(inner: Nodes): void {
    if (inner.type === 'text' || inner.type === 'inlineCode') {
      // Not of our spelling; blanks that do not count as two spaces keep its place.
      const text = inner.type === 'text' ? inner.value : '\u00A0'.repeat(inner.value.length)
      flat.pieces.push({ at: flat.text.length, source: inner.position?.start.offset ?? 0, text })
      flat.text += text
    } else if (inner.type === 'break') {
      flat.text += '\n'
    } else if ('children' in inner) {
      const start = flat.text.length
      for (const child of inner.children) walk(child)
      if (inner.type === 'emphasis') flat.italics.push([start, flat.text.length])
    }
  }
}

/** Tables are plain paragraphs here: each cell is a text of its own. */
function cells(flat: Flat): { flat: Flat; from: number; to: number }[] {
  if (!flat.text.startsWith('|')) return [{ flat, from: 0, to: flat.text.length }]
  return [...flat.text.matchAll(/[^|\n]+/g)]
    .map((match) => ({ flat, from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(flat.text.slice(from, to)))
}

function toProse(
  file: TextFile,
  { flat, from, to }: { flat: Flat; from: number; to: number },
  subject: string,
  { blanks }: Vocabulary,
): Prose {
  // A cell's padding is layout, not prose.
  const pad = flat.text.startsWith('|') ? (/^\s*/.exec(flat.text.slice(from, to))?.[0].length ?? 0) : 0
  const text = flat.text.slice(from + pad, to)
  return {
    text: flat.text.startsWith('|') ? text.trimEnd() : text,
    italics: flat.italics.map(([start, end]) => [start - from - pad, end - from - pad]),
    verbatim: false,
    blanks: blanks ? 'tag' : undefined,
    subject,
    place: (start) => file.placeAt(sourceOffset(file, flat, from + pad + start)),
  }
}

/** Continuation lines lose their indentation in the tree, so lines are counted and indents added again. */
function sourceOffset(file: TextFile, { pieces }: Flat, at: number): number {
  const piece = pieces.findLast((candidate) => candidate.at <= at)
  if (!piece) return 0
  const before = piece.text.slice(0, at - piece.at).split('\n')
  let offset = piece.source
  for (const _ of before.slice(1)) {
    const next = file.text.indexOf('\n', offset) + 1
    offset = next + (/^[^\S\n]*/.exec(file.text.slice(next, next + 200))?.[0].length ?? 0)
  }
  return offset + (before.at(-1)?.length ?? 0)
}

/** The tags pair up, yet the parser refuses: a tag begins in one paragraph and ends in another. */
function explainParser(file: TextFile, error: unknown): Problem {
  const message = error instanceof Error ? error.message : ''
  const tag = /(?:tag for `<|closing tag `<\/)([\w.]+)/.exec(message)?.[1]
  const opened = /`<[\w.]+>` \((\d+):(\d+)/.exec(message)
  const line = Number(opened?.[1] ?? numberOf(error, 'line') ?? 1)
  const column = Number(opened?.[2] ?? numberOf(error, 'column') ?? 1)
  const place = { file: file.path, line, column }
  if (tag) {
    const what = `Isi tag \`<${tag}>\` tercampur dengan paragraf atau daftar di sekitarnya.`
    const mend = `tulis \`<${tag}>\` dan \`</${tag}>\` pada baris sendiri, dan isinya di antara baris kosong.`
    return problemAt(place, what, mend)
  }
  return problemAt(
    place,
    'Susunan di sekitar baris ini tidak dapat dibaca.',
    'periksa tanda `<`, `>`, `{`, `}` pada baris ini dan baris sebelumnya.',
  )
}

function numberOf(error: unknown, name: string): number | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
  return typeof value === 'number' ? value : undefined
}
