/** Makes one .html of finished pages: readable as one document, shown page by page where scripts run. */
import { parse } from 'parse5'
import type { Site } from '../site.ts'
import { articleOf } from './article.ts'
import { assemble, type Packed } from './assemble.ts'
import { sharedNames } from './checks.ts'
import { lighten } from './lighten.ts'
import { idOf, rewrite } from './links.ts'
import { modulesFor } from './modules.ts'
import { type FileName, FRAME } from './names.ts'
import { belongs, pagesFor } from './order.ts'
import { attribute, type Element, elementsIn, remove } from './tree.ts'

/**
 * Packs pages into a file. Throws one error with everything that keeps them from sharing a document.
 * @param listed the pages after the frame, in order; those that belong to the file unless given
 */
export function pack(site: Site, name: FileName, listed = pagesFor(site, name)): Packed {
  const pages = [FRAME, ...listed]
  const html = site.pages.get(FRAME)
  if (html === undefined) throw new Error(`The build wrote no ${FRAME}, the frame of the files`)
  const frame = parse(html)
  const modules = modulesFor(site, pages)
  const articles = new Map<string, Element>()
  const stays: Element[] = []
  const problems: string[] = []
  for (const page of pages) {
    const document = page === FRAME ? frame : parse(site.pages.get(page) ?? '')
    const article = articleOf(site, page, document, modules)
    stays.push(...takeOut(article, name))
    problems.push(...rewrite(site, page, article, new Set(pages)))
    articles.set(idOf(page), article)
  }
  problems.push(...sharedNames(articles))
  if (problems.length > 0) throw new Error(`These pages can't share a file:\n  ${problems.join('\n  ')}`)
  lighten([...articles.values()])
  return assemble(site, name, { frame, pages, articles: [...articles.values()], stays, modules })
}

/** Removes what belongs to other outputs. @returns what stands beside the pages, whichever is shown */
function takeOut(article: Element, name: FileName): Element[] {
  const stays: Element[] = []
  for (const element of elementsIn(article)) {
    const only = attribute(element, 'data-only')
    if (!belongs(attribute(element, 'data-output'), name) || (only && only !== name)) remove(element)
    else if (attribute(element, 'data-stays') !== undefined) stays.push(element)
  }
  for (const element of stays) remove(element)
  return stays
}
