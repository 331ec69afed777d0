/** One page as a part of the file. */
import { entriesOf } from '../modules.ts'
import type { Site } from '../site.ts'
import { idOf } from './links.ts'
import type { Modules } from './modules.ts'
import {
  append,
  attribute,
  type Element,
  elementOf,
  hasClass,
  isElement,
  make,
  type Node,
  textIn,
} from './tree.ts'

/**
 * What a page has between header and footer, as an article that knows what the page said of itself: its address,
 * title, colour and scripts.
 */
export function articleOf(site: Site, page: string, document: Node, modules: Modules): Element {
  const body = elementOf(document, 'body')
  const entries = entriesOf(site, page)
  if (entries.imports.length > 0)
    throw new Error(`${page} has an inline module, which a file can't start again`)
  const address = idOf(page)
  const dye = attribute(body, 'data-dye')
  const article = make('article', {
    id: address,
    'data-page': address,
    'data-title': textIn(elementOf(document, 'title')),
    'data-scripts': entries.files.map(modules.nameOf).join(' '),
    ...(dye !== undefined && { 'data-dye': dye }),
  })
  append(article, ...contentOf(page, body))
  return article
}

/** Whatever stands between the sentence for browsers without scripts, the last of the head's, and the footer. */
function contentOf(page: string, body: Element): Node[] {
  const nodes = body.childNodes
  const start = nodes.findIndex(
    (node) => isElement(node) && node.tagName === 'p' && hasClass(node, 'no-script'),
  )
  const end = nodes.findIndex((node) => isElement(node) && hasClass(node, 'site-footer'))
  if (start === -1 || end < start)
    throw new Error(`${page} has no content between p.no-script and .site-footer`)
  return nodes.slice(start + 1, end)
}
