/** Runs the text of a deck through the plugin of slides as the build does, and looks at what came of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { remarkSlides } from '../../src/features/slides/markdown/remark-slides.ts'
import type { DeckText } from '../../src/features/slides/outline.ts'

/** Path of a deck that belongs to no lesson. */
export const OWN_DECK = 'content/id/decks/pembukaan.mdx'

/** Reads a deck. */
export function readDeck(lines: string[], path = OWN_DECK) {
  const file = new VFile({ path, value: lines.join('\n') })
  const frontmatter: Record<string, unknown> = {}
  file.data.astro = { frontmatter }
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkFrontmatter)
    .use(standAlone)
    .use(remarkSlides)
  const tree = processor.runSync(processor.parse(file), file) as Root
  return { tree, slides: slidesOf(tree), text: frontmatter.text as DeckText }
}

/** Reads the deck of lesson 2, `angka`, beside the lesson's own text. */
export function readLessonDeck(lines: string[], lesson: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'))
  try {
    const path = join(folder, 'content/id/lessons/02-angka')
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'lesson.mdx'), lesson.join('\n'))
    return readDeck(lines, join(path, 'slides.mdx'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** MDX does this before any plugin: a tag alone in its paragraph stands by itself. */
function standAlone() {
  return (tree: Root) => {
    for (const node of tree.children) {
      const [tag, more] = node.type === 'paragraph' ? node.children : []
      if (tag?.type === 'mdxJsxTextElement' && !more) Object.assign(node, tag, { type: 'mdxJsxFlowElement' })
    }
  }
}

/** The attributes of a component, in order: an attribute that stands twice is seen. */
export function attributesOf(node: Nodes): [string, unknown][] {
  if (!('attributes' in node)) return []
  return node.attributes.flatMap((each): [string, unknown][] =>
    each.type === 'mdxJsxAttribute' ? [[each.name, each.value]] : [],
  )
}

/** A node by the name of its tag or its type. */
export function nameOf(node: Nodes): string {
  return ('name' in node ? node.name : undefined) ?? node.type
}

/** Every component of a name. */
export function all(tree: Nodes, name: string): Nodes[] {
  const found: Nodes[] = []
  visit(tree, (node) => void (nameOf(node) === name && found.push(node)))
  return found
}

export function childrenOf(node: Nodes | undefined): Nodes[] {
  return node && 'children' in node ? node.children : []
}

/** What a node becomes in the page. */
export function element(node: Nodes | undefined): Record<string, unknown> {
  // What the step to HTML reads; its types are not installed.
  const data = node?.data as { hName?: string; hProperties?: Record<string, unknown> } | undefined
  return { ...(data?.hName && { name: data.hName }), ...data?.hProperties }
}

/** Each slide with its attributes and the names of what stands on it. */
function slidesOf(tree: Root) {
  return all(tree, 'Slide').map((node) => ({
    node,
    attributes: Object.fromEntries(attributesOf(node)),
    holds: childrenOf(node).map(nameOf),
  }))
}

/** Texts of all steps, in order. */
export function stepsOf(tree: Root): string[] {
  const found: string[] = []
  visit(tree, (node) => void ('data-step' in element(node) && found.push(textOf(node))))
  return found
}
