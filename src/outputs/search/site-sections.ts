import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Section } from '../../features/search/model.ts'
import { type Markup, sectionsOf } from '../../features/search/sections.ts'
import { addressOf, type Site } from '../site.ts'

/** Everything that can be found in a finished site, in the order of its pages. */
export function siteSections(site: Site): Section[] {
  return [...site.pages].flatMap(([path, html]) => {
    const main = mainOf(parse(html))
    return main ? sectionsOf(markupOf(main), addressOf(path)) : []
  })
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function mainOf(node: Node): Element | undefined {
  if (!('childNodes' in node)) return undefined
  if (node.nodeName === 'main' && 'attrs' in node) return node
  for (const child of node.childNodes) {
    const found = mainOf(child)
    if (found) return found
  }
  return undefined
}

function markupOf(element: Element): Markup {
  return {
    name: element.tagName,
    attribute: (name) => element.attrs.find((attribute) => attribute.name === name)?.value,
    children: () =>
      element.childNodes.flatMap((child) => {
        if ('value' in child) return child.value
        return 'attrs' in child ? markupOf(child) : []
      }),
  }
}
