/** What leads out of a page, as it has to be inside the file: links, pictures, data. */
import { addressOf, fileOf, type Site, textOf } from '../site.ts'
import { assetAddress } from './styles.ts'
import {
  append,
  attribute,
  type Element,
  elementsIn,
  make,
  remove,
  setAttribute,
  setText,
  textIn,
} from './tree.ts'

/** The id and hash of a page in the file: its address on the site. */
export const idOf = addressOf

/**
 * Rewrites one page's part of the file.
 * @param held the pages in the file
 * @returns what leads to pages that are not in the file, one sentence each
 */
export function rewrite(site: Site, page: string, part: Element, held: ReadonlySet<string>): string[] {
  const problems: string[] = []
  const hashOf = (href: string) => {
    if (href.startsWith('#') || /^([a-z]+:|\/\/)/i.test(href)) return undefined
    const file = pageFile(fileOf(site, page, href) ?? '')
    if (!held.has(file)) {
      problems.push(
        `${idOf(page)} links to ${href}, which is not in the file; mark that part with data-output`,
      )
      return undefined
    }
    const element = href.split('#')[1]
    return element ? `#${element}` : `#${idOf(file)}`
  }
  for (const element of elementsIn(part)) {
    // Its styles are among those of the file.
    if (element.tagName === 'link' || element.tagName === 'style') remove(element)
    const href = attribute(element, 'href')
    if (element.tagName === 'a' && href !== undefined) setAttribute(element, 'href', hashOf(href) ?? href)
    const source = attribute(element, 'src')
    if (source !== undefined) inside(site, page, element, source)
    if (isData(element)) setText(element, rewrittenData(textIn(element), site, held))
    const explanations = attribute(element, 'data-explanations')
    if (element.tagName === 'main' && explanations !== undefined) {
      const data = rewrittenData(textOf(site, fileOf(site, page, explanations) ?? ''), site, held)
      setAttribute(element, 'data-explanations', '#')
      append(part, make('script', { type: 'application/json', 'data-explanations': '' }, data))
    }
  }
  return problems
}

/** A picture of the site, put inside. */
function inside(site: Site, page: string, element: Element, source: string): void {
  const file = fileOf(site, page, source)
  if (file !== undefined) setAttribute(element, 'src', assetAddress(site, file))
}

function isData(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') === 'application/json'
}

/** JSON in which every text that is the address of a page became its hash. */
function rewrittenData(json: string, site: Site, held: ReadonlySet<string>): string {
  const data = JSON.parse(json, (_, value) => {
    if (typeof value !== 'string' || !value.startsWith(site.base)) return value
    const [address = '', element] = value.slice(site.base.length).split('#')
    const file = pageFile(address)
    if (!held.has(file)) return value
    return element ? `#${element}` : `#${idOf(file)}`
  })
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function pageFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
