/** Puts the parts of a file together and weighs them. */
import { hashOf, ofFile, withPolicies } from '../csp/csp.ts'
import { tagsOf } from '../html.ts'
import { entriesOf, modulesOf } from '../modules.ts'
import { type Site, textOf } from '../site.ts'
import { rewrite } from './links.ts'
import type { Modules } from './modules.ts'
import { type FileName, FRAME } from './names.ts'
import { squeeze } from './squeeze.ts'
import { assetAddress, stylesFor, withAssets } from './styles.ts'
import {
  append,
  attribute,
  type Document,
  type Element,
  elementOf,
  elementsIn,
  hasClass,
  isElement,
  make,
  remove,
  setAttribute,
} from './tree.ts'
import { writeHtml } from './write-html.ts'

/** What a file is made of, in bytes; `scripts` with the data of the islands, both compressed. */
export type Parts = Record<'text' | 'styles' | 'fonts' | 'pictures' | 'scripts', number>

/** A file, and what it is made of. */
export interface Packed {
  html: string
  parts: Parts
}

interface Material {
  /** The page that is the frame, without its own content. */
  frame: Document
  pages: string[]
  articles: Element[]
  /** What stands beside the pages. */
  stays: Element[]
  modules: Modules
}

/** The finished file with its policy. */
export function assemble(
  site: Site,
  name: FileName,
  { frame, pages, articles, stays, modules }: Material,
): Packed {
  const [html, head, body] = ['html', 'head', 'body'].map((tag) => elementOf(frame, tag))
  if (!html || !head || !body) throw new Error('The frame has no head or body')
  setAttribute(html, 'data-file', name)
  // The samples keep their answers apart from the course's.
  const courses = pages
    .slice(1)
    .map((page) => tagsOf(site.pages.get(page) ?? '')[0]?.attributes.get('data-course'))
  setAttribute(html, 'data-course', courses[0])
  clearHead(site, head)
  listContents(articles)
  rewrite(site, FRAME, body, new Set(pages))
  const footer = body.childNodes.find((node) => isElement(node) && hasClass(node, 'site-footer'))
  const shelf = make('div', { 'data-pages': '' })
  append(shelf, ...articles)
  const after = footer ? [footer] : []
  const isBefore = (node: Element) => attribute(node, 'data-stays') === 'before'
  append(body, ...stays.filter(isBefore), shelf, ...after)
  const scripts = [...new Set(pages.flatMap((page) => modulesOf(site, page, 'ever')))].map((file) =>
    textOf(site, file),
  )
  const css = stylesFor(site, pages, writeHtml(frame), scripts)
  const styles = withAssets(site, css)
  const map = JSON.stringify({ imports: modules.imports })
  append(head, make('style', {}, styles))
  const { script, bytes } = squeeze(articles, map, startOf(site, pages).map(modules.nameOf))
  // Behind all that is to be read: the browser needs it last.
  append(body, script, ...stays.filter((node) => !isBefore(node)))
  const allowed = { ...ofFile, scripts: [...ofFile.scripts, hashOf({ text: map })] }
  const out = withPolicies(new Map([[name, writeHtml(frame)]]), allowed).get(name) ?? ''
  return { html: out, parts: weigh(out, articles, { css, styles, squeezed: bytes }) }
}

/**
 * The scripts that start the course, in their order. First those of the frame alone: until they put the pages aside, the
 * others would bring the parts of all pages to life, and none of those that are shown.
 */
function startOf(site: Site, pages: string[]): string[] {
  const shared = new Set(
    pages.filter((page) => page !== FRAME).flatMap((page) => entriesOf(site, page).files),
  )
  const { files } = entriesOf(site, FRAME)
  return [...files.filter((file) => !shared.has(file)), ...files.filter((file) => shared.has(file))]
}

/** Takes out what a file has no use for: files to be fetched, and pages to be fetched ahead. */
function clearHead(site: Site, head: Element): void {
  for (const element of elementsIn(head)) {
    const type = attribute(element, 'type')
    const rel = attribute(element, 'rel')
    if (rel === 'icon') setAttribute(element, 'href', assetAddress(site, 'icon.svg'))
    else if (/^(link|style|noscript)$/.test(element.tagName)) remove(element)
    else if (element.tagName === 'script' && type !== undefined) remove(element)
  }
}

/** The frame's own list of all that follows it. */
function listContents([own, ...others]: Element[]): void {
  for (const list of own ? elementsIn(own) : []) {
    if (attribute(list, 'data-contents') === undefined) continue
    for (const article of others) {
      const title = (attribute(article, 'data-title') ?? '').split(' | ')[0]
      const item = make('li')
      append(item, make('a', { href: `#${attribute(article, 'id')}` }, title))
      append(list, item)
    }
  }
}

function weigh(
  html: string,
  articles: Element[],
  { css, styles, squeezed }: { css: string; styles: string; squeezed: number },
): Parts {
  const all = articles.flatMap((article) => [...elementsIn(article)])
  const pictures = all
    .map((element) => attribute(element, 'src') ?? '')
    .filter((source) => source.startsWith('data:'))
  const parts = {
    styles: bytesOf([css]),
    fonts: bytesOf([styles]) - bytesOf([css]),
    pictures: bytesOf(pictures),
    scripts: squeezed,
  }
  const rest = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return { text: bytesOf([html]) - rest, ...parts }
}

function bytesOf(texts: string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}
