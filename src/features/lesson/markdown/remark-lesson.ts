/**
 * Turns the authors' lesson text into sections, numbers what is cited by number (sections, sources, figures),
 * and tells the components on the page which lesson they belong to.
 */
import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { elementId, lessonKey } from '../../../i18n/routes.ts'
import { type Citation, type LessonText, QUIZ_SECTION, type SectionOutline } from '../outline.ts'
import { countWords } from './word-count.ts'

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

/** Remark plugin for `lesson.mdx`. Leaves its findings in the frontmatter as `text` (see `LessonText`). */
export function remarkLesson() {
  return (tree: Root, file: VFile) => {
    const frontmatter = file.data.astro?.frontmatter
    const folder = /([a-z]+)\/lessons\/(\d+)-([a-z0-9-]+)\/lesson\.mdx$/.exec(file.path ?? '')
    if (!frontmatter || !folder) return
    const lesson = { locale: folder[1] ?? '', number: Number(folder[2]), slug: folder[3] ?? '' }
    const words = countWords(tree)
    const jsx = collectJsx(tree)
    for (const element of jsx) {
      setAttribute(element, 'lesson', lesson.slug)
      setAttribute(element, 'locale', lesson.locale)
    }
    numberFigures(jsx)
    const text: LessonText = {
      words,
      citations: numberCitations(jsx),
      forms: nameForms(jsx),
      terms: idsOf(jsx, 'Term'),
      sections: wrapSections(tree, lesson),
    }
    visit(tree, 'table', labelCells)
    frontmatter.text = text
  }
}

function collectJsx(tree: Root): Jsx[] {
  const found: Jsx[] = []
  visit(tree, (node, at, parent) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const before = at === undefined ? undefined : parent?.children[at - 1]
      // Two numbers side by side would read as one.
      if (isCite(node) && before && isCite(before)) setAttribute(node, 'follows', 'true')
      // Lower case names are plain HTML such as <mark>.
      if (/^[A-Z]/.test(node.name ?? '')) found.push(node)
    }
  })
  return found
}

function isCite(node: RootContent | Root): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Cite'
}

function numberFigures(jsx: Jsx[]): void {
  const figures = jsx.filter(({ name }) => name === 'Figure')
  figures.forEach((figure, at) => {
    setAttribute(figure, 'number', String(at + 1))
  })
}

function numberCitations(jsx: Jsx[]): Citation[] {
  const citations: Citation[] = []
  for (const cite of jsx.filter(({ name }) => name === 'Cite')) {
    const source = attribute(cite, 'id') ?? ''
    const at = attribute(cite, 'at')
    let known = citations.find((other) => other.source === source)
    if (!known) {
      known = { number: citations.length + 1, source, places: [] }
      citations.push(known)
    }
    if (at && !known.places.includes(at)) known.places.push(at)
    setAttribute(cite, 'number', String(known.number))
  }
  return citations
}

function idsOf(jsx: Jsx[], name: string): string[] {
  return jsx.filter((element) => element.name === name).map((element) => attribute(element, 'id') ?? '')
}

function nameForms(jsx: Jsx[]): string[] {
  const forms: string[] = []
  for (const form of jsx.filter(({ name }) => name === 'Reflection' || name === 'Checklist')) {
    forms.push(attribute(form, 'id') ?? '')
    if (form.name === 'Checklist') setAttribute(form, 'lines', JSON.stringify(takeLines(form)))
  }
  return forms
}

/** The lines of a checklist, `- Text {/* #id * /}` each; the list itself is drawn by the component. */
function takeLines(form: Jsx): { id: string; text: string }[] {
  const lines: { id: string; text: string }[] = []
  visit(form, 'listItem', (item) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph') return
    const id = takeId(paragraph.children)
    if (id) lines.push({ id, text: textOf(paragraph).trim() })
  })
  form.children = []
  return lines
}

/** Groups everything from one `##` to the next into a section element with its heading numbered. */
function wrapSections(tree: Root, lesson: { number: number; slug: string }): SectionOutline[] {
  const sections: SectionOutline[] = []
  const children: RootContent[] = []
  let current: Paragraph | undefined
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const id = takeId(node.children) ?? ''
      const section = { id, title: textOf(node).trim(), number: `${lesson.number}.${sections.length + 1}` }
      sections.push(section)
      current = sectionElement(section, lesson.slug)
      children.push(current)
      node.children.unshift(numberElement(section.number))
      append(current, node)
    } else if (isQuiz(node)) {
      const section = { id: QUIZ_SECTION, title: '', number: `${lesson.number}.${sections.length + 1}` }
      sections.push(section)
      setAttribute(node, 'section', section.number)
      current = undefined
      children.push(node)
    } else if (current) {
      append(current, node)
    } else {
      children.push(node)
    }
  }
  tree.children = children
  return sections
}

/** A paragraph node is the simplest carrier mdast has for any element name. */
function sectionElement(section: SectionOutline, slug: string): Paragraph {
  const id = elementId(lessonKey(slug), section.id)
  return {
    type: 'paragraph',
    children: [],
    data: {
      hName: 'section',
      hProperties: { id, 'data-section': section.id, class: 'flow' },
    },
  }
}

function append(section: Paragraph, node: RootContent): void {
  // mdast types allow only phrasing in a paragraph; as the carrier of <section> it holds blocks.
  section.children.push(node as PhrasingContent)
}

function numberElement(number: string): PhrasingContent {
  return {
    type: 'emphasis',
    children: [{ type: 'text', value: number }],
    data: { hName: 'span', hProperties: { class: 'number' } },
  }
}

function isQuiz(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Quiz'
}

/** Takes the id comment `{/* #id * /}` out of the end of a heading or list line. */
function takeId(children: PhrasingContent[]): string | undefined {
  const at = children.findIndex(
    (child) => child.type === 'mdxTextExpression' && /^\/\*\s*#/.test(child.value),
  )
  const comment = children[at]
  if (comment?.type !== 'mdxTextExpression') return undefined
  children.splice(at, 1)
  const before = children[at - 1]
  if (before?.type === 'text') before.value = before.value.trimEnd()
  return /#([a-z0-9-]+)/.exec(comment.value)?.[1]
}

/** On a phone each row of a table is a card: its cells carry their column's name. */
function labelCells(table: Table): void {
  const [head, ...rows] = table.children
  const labels = head?.children.map((cell) => textOf(cell)) ?? []
  for (const row of rows) {
    row.children.forEach((cell, at) => {
      cell.data = { ...cell.data, hProperties: { 'data-label': labels[at] ?? '' } }
    })
  }
}

function attribute(element: Jsx, name: string): string | undefined {
  const found = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

function setAttribute(element: Jsx, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value })
}
