/**
 * Takes out of the islands of a page what nobody uses before scripts have drawn them anew: half of a file would be
 * names and ids of fields. What can be read, or filled in with a pen, stays.
 */
import {
  attribute,
  type Element,
  elementsIn,
  hasClass,
  isElement,
  remove,
  setAttribute,
  textIn,
} from './tree.ts'

/** Only scripts, and the controls they draw, need these. */
const NEEDS_SCRIPTS = new Set([
  'aria-describedby',
  'aria-disabled',
  'aria-invalid',
  'aria-keyshortcuts',
  'aria-labelledby',
  'aria-pressed',
  'autocomplete',
  'disabled',
  'inputmode',
  'tabindex',
  'value',
])

/** Lightens every island of the pages in place. */
export function lighten(articles: Element[]): void {
  const groups: string[] = []
  for (const island of articles.flatMap((article) => [...elementsIn(article)])) {
    if (island.tagName !== 'page-island' || hasDrawing(island)) continue
    for (const element of elementsIn(island)) if (isForScriptsOnly(element)) remove(element)
    const named = new Set([...elementsIn(island)].map((element) => attribute(element, 'for')))
    for (const element of elementsIn(island)) {
      element.attrs = element.attrs.filter(({ name }) => !NEEDS_SCRIPTS.has(name))
      setAttribute(element, 'name', groupOf(element, groups))
      if (!isTarget(element) && !named.has(attribute(element, 'id'))) setAttribute(element, 'id', undefined)
    }
    const ids = new Set([...elementsIn(island)].map((element) => attribute(element, 'id')))
    for (const element of elementsIn(island)) {
      if (!ids.has(attribute(element, 'for'))) setAttribute(element, 'for', undefined)
    }
  }
}

/** A drawing is in the page alone, so its island is brought to life as it stands: see `bringToLife`. */
function hasDrawing(island: Element): boolean {
  return [...elementsIn(island)].some(
    (element) => element.tagName === 'svg' && attribute(element, 'role') === 'img',
  )
}

/** A command, an empty place for messages, or a field for whose answer there are lines on paper. */
function isForScriptsOnly(element: Element): boolean {
  if (element.tagName === 'button') return hasClass(element, 'button') || hasClass(element, 'step-button')
  if (attribute(element, 'role') === 'status') return textIn(element).trim() === ''
  if (!/^(input|textarea|select)$/.test(element.tagName) || isPick(element)) return false
  const siblings = element.parentNode?.childNodes ?? []
  return siblings.some((node) => isElement(node) && hasClass(node, 'on-paper'))
}

function isPick(element: Element): boolean {
  return /^(radio|checkbox)$/.test(attribute(element, 'type') ?? '')
}

/** A short name in place of a long one: without any, two of one question could be picked. */
function groupOf(element: Element, groups: string[]): string | undefined {
  const name = attribute(element, 'name')
  if (name === undefined || attribute(element, 'type') !== 'radio') return undefined
  if (!groups.includes(name)) groups.push(name)
  return `g${groups.indexOf(name)}`
}

/** What an address may lead to. */
function isTarget(element: Element): boolean {
  return hasClass(element, 'question') || element.tagName === 'section'
}
