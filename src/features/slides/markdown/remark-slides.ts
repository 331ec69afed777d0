/**
 * Turns the authors' slides into components: every `##` opens a slide, the note goes beside it, and what `<Langkah>`
 * holds becomes steps. What is wrong in a deck was told before, by the content check.
 */
import { readFileSync } from 'node:fs'
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { deckKey, elementId } from '../../../i18n/routes.ts'
import type { DeckText, SlideKind, SlideOutline } from '../outline.ts'
import { postsOf } from './posts.ts'

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

const FILE = /content\/([a-z]+)\/(?:lessons\/(\d+)-([a-z0-9-]+)\/slides|decks\/([a-z0-9-]+))\.mdx$/

/** Empty tags that say how their slide is laid out. */
const KINDS: Record<string, SlideKind> = { Sampul: 'cover-slide', Pernyataan: 'statement' }

/** Nodes within a paragraph. */
const WORDS = new Set<string>(['text', 'strong', 'emphasis', 'inlineCode', 'mdxJsxTextElement'])

/** Remark plugin for decks. Leaves its findings in the front matter as `text` (see `DeckText`). */
export function remarkSlides() {
  return (tree: Root, file: VFile) => {
    const frontmatter = file.data.astro?.frontmatter
    const path = file.path ?? ''
    const found = FILE.exec(path)
    if (!frontmatter || !found) return
    const [relative, locale = '', number, lesson, own] = found
    const deck = lesson ?? own ?? ''
    if (lesson) putPosts(tree, readFileSync(path.replace(/slides\.mdx$/, 'lesson.mdx'), 'utf8'))
    visit(tree, 'paragraph', pictureOf)
    const slides = wrapSlides(tree, deck)
    for (const element of components(tree)) {
      setAttribute(element, 'deck', deck)
      setAttribute(element, 'locale', locale)
    }
    const cover = tree.children.find((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Slide')
    if (number && cover?.type === 'mdxJsxFlowElement') setAttribute(cover, 'lesson', String(Number(number)))
    const text: DeckText = { slides, file: relative }
    frontmatter.text = text
  }
}

/** `<Unggahan id>` shows a mock post of the lesson: the slide and the lesson can never differ. */
function putPosts(tree: Root, lesson: string): void {
  const posts = postsOf(lesson)
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Unggahan') return
    const post = posts.get(attribute(node, 'id') ?? '')
    if (!post) return
    // A copy each time: two slides may show the same post.
    const { attributes, children } = structuredClone(post)
    Object.assign(node, { name: 'Post', attributes, children })
  })
}

/** A picture stands alone in its paragraph: the paragraph becomes the picture. */
function pictureOf(paragraph: Paragraph): void {
  const [image] = paragraph.children
  if (paragraph.children.length !== 1 || image?.type !== 'image') return
  const picture = jsx('Gambar', { file: image.url.replace(/^\.\//, ''), alt: image.alt ?? '' })
  Object.assign(paragraph, picture)
}

/** Groups everything from one `##` to the next into a slide. */
function wrapSlides(tree: Root, deck: string): SlideOutline[] {
  const outlines: SlideOutline[] = []
  const children: RootContent[] = []
  let current: MdxJsxFlowElement | undefined
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const number = outlines.length + 1
      const outline = { number, line: node.position?.start.line ?? 0, title: textOf(node).trim() }
      outlines.push(outline)
      node.data = { ...node.data, hProperties: { id: elementId(deckKey(deck), String(number)) } }
      current = jsx('Slide', { number: String(number), line: String(outline.line) })
      children.push(current)
    }
    if (current) current.children.push(...blocksOf(node))
    else children.push(node)
  }
  for (const slide of children) {
    if (slide.type === 'mdxJsxFlowElement') layOut(slide)
  }
  tree.children = children
  return outlines
}

/** A node as it stands on a slide: steps are taken out of their tag, the note goes to its own slot. */
function blocksOf(node: RootContent): MdxJsxFlowElement['children'] {
  if (node.type !== 'mdxJsxFlowElement') return [node as MdxJsxFlowElement['children'][number]]
  if (node.name === 'Catatan') {
    setAttribute(node, 'slot', 'notes')
    return [node]
  }
  if (node.name !== 'Langkah') return [node]
  const blocks = paragraphsOf(node)
  for (const block of blocks) {
    const steps = block.type === 'list' ? block.children : [block]
    for (const step of steps) markStep(step)
  }
  return blocks
}

/** What a tag holds as paragraphs: written on one line with the tag, its words are in none. */
function paragraphsOf({ children }: MdxJsxFlowElement): MdxJsxFlowElement['children'] {
  if (!children.some(({ type }) => WORDS.has(type))) return children
  // The types do not know of that: to them a tag holds blocks.
  return [{ type: 'paragraph', children: children as Nodes[] as PhrasingContent[] }]
}

function markStep(node: { data?: object | undefined }): void {
  node.data = { ...node.data, hProperties: { 'data-step': '' } }
}

/** Finds how a slide is laid out, and takes the tags away that say so. */
function layOut(slide: MdxJsxFlowElement): void {
  const names = slide.children.map((node) => ('name' in node ? node.name : undefined) ?? '')
  const kind = names.map((name) => KINDS[name]).find((found) => found !== undefined)
  const isPicture = slide.children.every(
    (node, at) => node.type === 'heading' || ['Gambar', 'Sumber', 'Catatan'].includes(names[at] ?? ''),
  )
  setAttribute(slide, 'kind', kind ?? (isPicture && names.includes('Gambar') ? 'picture-slide' : 'plain'))
  slide.children = slide.children.filter((_, at) => KINDS[names[at] ?? ''] === undefined)
  const timer = slide.children.find((node) => 'name' in node && node.name === 'Waktu')
  if (timer) putBeside(slide, timer)
}

/** A timer has the task beside it. */
function putBeside(slide: MdxJsxFlowElement, timer: MdxJsxFlowElement['children'][number]): void {
  const stays = (node: (typeof slide.children)[number]) =>
    node.type === 'heading' || ('name' in node && ['Catatan', 'Sumber'].includes(node.name ?? ''))
  const task = slide.children.filter((node) => node !== timer && !stays(node))
  if (task.length === 0) return
  const beside = jsx('Beside', {})
  // mdast types allow only phrasing in a paragraph; as the carrier of <div> it holds blocks.
  beside.children = [
    timer,
    {
      type: 'paragraph',
      data: { hName: 'div', hProperties: { class: 'task' } },
      children: task as PhrasingContent[],
    },
  ]
  const at = slide.children.findIndex((node) => node === timer || task.includes(node))
  const rest = slide.children.filter((node) => node !== timer && !task.includes(node))
  rest.splice(Math.min(at, rest.length), 0, beside)
  slide.children = rest
}

function components(tree: Root): Jsx[] {
  const found: Jsx[] = []
  visit(tree, (node) => {
    const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    // Lower case names are plain HTML such as <mark>.
    if (isComponent && /^[A-Z]/.test(node.name ?? '') && node.name !== 'Fragment') found.push(node)
  })
  return found
}

function jsx(name: string, attributes: Record<string, string>): MdxJsxFlowElement {
  const element: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name, attributes: [], children: [] }
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value)
  return element
}

function setAttribute(element: Jsx, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value })
}

function attribute(element: Jsx, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}
