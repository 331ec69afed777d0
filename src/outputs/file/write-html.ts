/**
 * Writes a tree as HTML in as few bytes as it can be read back from: no quotation marks around values that need none,
 * no end tags that a parser adds by itself. Read back, it is the same tree.
 * Rules: https://html.spec.whatwg.org/multipage/syntax.html, 13.1.2.3 and 13.1.2.4.
 */
import { html } from 'parse5'
import { type Element, isElement, type Node } from './tree.ts'

const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
const raw = new Set(['script', 'style'])
/** End tags that may be missing before one of these. */
const ends: Record<string, ReadonlySet<string>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  tr: new Set(['tr']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  option: new Set(['option']),
}
/** End tags that may be missing as the last thing in one of these parents. */
const last: Record<string, ReadonlySet<string>> = {
  li: new Set(['ul', 'ol']),
  dd: new Set(['dl']),
  tr: new Set(['tbody', 'thead']),
  td: new Set(['tr']),
  th: new Set(['tr']),
  option: new Set(['select']),
}

/** A document or element, with what it holds, as HTML. */
export function writeHtml(node: Node): string {
  if ('value' in node) return escapeText(node.value)
  if (node.nodeName === '#documentType') return '<!DOCTYPE html>'
  if (!('childNodes' in node)) return ''
  if (!isElement(node)) return node.childNodes.map(writeHtml).join('')
  const attributes = node.attrs.map(({ name, prefix, value }) =>
    writeAttribute(prefix ? `${prefix}:${name}` : name, value),
  )
  const start = `<${[node.tagName, ...attributes].join(' ')}`
  const isForeign = node.namespaceURI !== html.NS.HTML
  if (isForeign && node.childNodes.length === 0) return `${start}${/["']$/.test(start) ? '' : ' '}/>`
  if (!isForeign && empty.has(node.tagName)) return `${start}>`
  return `${start}>${contentOf(node)}${canEndUnsaid(node) ? '' : `</${node.tagName}>`}`
}

function contentOf(element: Element): string {
  if (raw.has(element.tagName))
    return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  const content = element.childNodes.map(writeHtml).join('')
  // A parser drops the first line break of these.
  return /^(pre|textarea)$/.test(element.tagName) && content.startsWith('\n') ? `\n${content}` : content
}

function canEndUnsaid(element: Element): boolean {
  const parent = element.parentNode
  if (!parent || !isElement(parent) || element.namespaceURI !== html.NS.HTML) return false
  const next = parent.childNodes[parent.childNodes.indexOf(element) + 1]
  if (!next) return last[element.tagName]?.has(parent.tagName) ?? false
  return isElement(next) && (ends[element.tagName]?.has(next.tagName) ?? false)
}

function writeAttribute(name: string, value: string): string {
  if (value === '') return name
  const escaped = value.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;')
  if (/^[^\s"'`=<>]+$/.test(value) && !value.endsWith('/')) return `${name}=${escaped}`
  return value.includes('"') && !value.includes("'")
    ? `${name}='${escaped}'`
    : `${name}="${escaped.replaceAll('"', '&quot;')}"`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('<', '&lt;')
}
