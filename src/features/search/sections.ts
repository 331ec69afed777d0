/** Finds in a page the parts that can be found by a search. Works on any tree: the browser's or a parser's. */
import type { Kind, Section } from './model.ts'

/** An element of a page. */
export interface Markup {
  /** Small letters. */
  name: string
  attribute(name: string): string | null | undefined
  children(): Iterable<Markup | string>
}

/** What a page is by its address; undefined for one that no search should lead to, as a key of answers. */
export function kindOf(page: string): Kind | undefined {
  const [folder = '', name, ...rest] = page.split('/').filter((part) => part !== '' && part !== 'en')
  if (rest.length > 0) return undefined
  return name === undefined ? PAGES[folder] : FOLDERS[folder]
}

/**
 * The parts of a page: its beginning, and each section that has an id and begins with a heading. A section inside
 * another is a part of its own.
 * @param main the page's `<main>`
 * @param page its address without the base of the site
 * @returns nothing for a page that can't be found, or that has no heading
 */
export function sectionsOf(main: Markup, page: string): Section[] {
  const kind = kindOf(page)
  const heading = kind && first(main, ({ name }) => name === 'h1')
  if (!heading) return []
  const pageTitle = textOf(heading)
  const sections: Section[] = []
  const read = (element: Markup, title: string) => {
    const section: Section = { kind, page, id: element.attribute('id') ?? '', pageTitle, title, text: '' }
    sections.push(section)
    let text = ''
    walk(element, (child) => {
      if (typeof child === 'string') {
        text += child
        return true
      }
      if (child.name === 'h1' || isHidden(child)) return false
      const own = headingOf(child)
      if (own !== undefined) {
        read(child, own)
        return false
      }
      if (child.name === 'dt') {
        text += ` ${textOf(child)} ${translationOf(child)}`
        return false
      }
      if (BLOCKS.has(child.name)) text += ' '
      return true
    })
    section.text = withoutTitle(tidy(text), title)
  }
  read(main, '')
  return sections.filter(({ title, text }) => title !== '' || text !== '')
}

const PAGES: Record<string, Kind | undefined> = {
  glosarium: 'term',
  sumber: 'source',
  bantuan: 'help',
  tentang: 'help',
}
const FOLDERS: Record<string, Kind | undefined> = { pelajaran: 'lesson', latihan: 'exercise' }

/** No text, or none that anyone looks for: controls, drawings, marks of citations. */
const SILENT = new Set(
  'script style template link svg nav button input select textarea progress sup'.split(' '),
)
/** Questions, and what only paper shows. An answer that is wrong must not be found as if it were said. */
const SILENT_CLASSES =
  /(?:^|\s)(?:quiz|question|sources|case-paper|lib-paper|audit-paper|folio|facts|small|number|on-paper|column-heads|no-print|exercise-ways|button)(?:\s|$)/
/** Before these there is a space, though the page has none in its text. */
const BLOCKS = new Set(
  (
    'p li ul ol dl dt dd div section figure figcaption blockquote br h2 h3 h4 tr td th caption label legend fieldset ' +
    'summary span time'
  ).split(' '),
)

function isHidden(element: Markup): boolean {
  return (
    SILENT.has(element.name) ||
    SILENT_CLASSES.test(element.attribute('class') ?? '') ||
    element.attribute('role') === 'status' ||
    element.attribute('aria-hidden') === 'true' ||
    typeof element.attribute('hidden') === 'string' ||
    element.attribute('data-output') === 'facilitator'
  )
}

/** The heading of an element that is a section: it has an id, and its first child is a heading. */
function headingOf(element: Markup): string | undefined {
  if (!/^(?:section|div)$/.test(element.name) || !element.attribute('id')) return undefined
  for (const child of element.children()) {
    if (typeof child !== 'string') return /^(?:h[23]|dt)$/.test(child.name) ? textOf(child) : undefined
    if (child.trim() !== '') return undefined
  }
  return undefined
}

/** The text of a heading, without its number and without a translation, which belongs to the text. */
function textOf(heading: Markup): string {
  const parts: string[] = []
  walk(heading, (child) => {
    if (typeof child === 'string') parts.push(child)
    else if (isHidden(child) || child.attribute('lang')) return false
    return true
  })
  return tidy(parts.join(''))
}

/** The translation beside a term, `<i lang="en">`, as a sentence of its own; empty where there is none. */
function translationOf(term: Markup): string {
  for (const child of term.children()) {
    if (typeof child === 'string' || !child.attribute('lang')) continue
    return `${[...child.children()].filter((text) => typeof text === 'string').join('')}. `
  }
  return ''
}

/** A section's text begins with its heading; the title says that already. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(title) ? text.slice(title.length).trimStart() : text
}

function tidy(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim()
}

/** Calls `visit` for all below an element, in order; what it returns false for is not gone into. */
function walk(element: Markup, visit: (child: Markup | string) => boolean): void {
  for (const child of element.children()) {
    if (visit(child) && typeof child !== 'string') walk(child, visit)
  }
}

function first(element: Markup, is: (child: Markup) => boolean): Markup | undefined {
  let found: Markup | undefined
  walk(element, (child) => {
    if (found || typeof child === 'string') return false
    if (is(child)) found = child
    return found === undefined
  })
  return found
}
