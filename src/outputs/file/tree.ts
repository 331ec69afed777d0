/** A page as a tree, by parse5: what the packer needs of it. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html } from 'parse5'

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']
export type Document = DefaultTreeAdapterMap['document']
type Parent = DefaultTreeAdapterMap['parentNode']

/** Whether a node is an element, of that name if given. */
export function isElement(node: Node, name?: string): node is Element {
  return 'tagName' in node && (name === undefined || node.tagName === name)
}

/** Every element below a node, in document order. */
export function* elementsIn(parent: Node): Generator<Element> {
  if (!('childNodes' in parent)) return
  for (const node of [...parent.childNodes]) {
    if (isElement(node)) yield node
    yield* elementsIn(node)
  }
}

/** The first element of that name. Throws where there is none. */
export function elementOf(parent: Node, name: string): Element {
  for (const element of elementsIn(parent)) if (element.tagName === name) return element
  throw new Error(`A page has no <${name}>`)
}

/** The value of an attribute; undefined where it is missing. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

/** Sets an attribute, or takes it off with undefined. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((attr) => attr.name !== name)
  element.attrs = value === undefined ? others : [...others, { name, value }]
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}

/** The text inside an element. */
export function textIn(parent: Node): string {
  if ('value' in parent) return parent.value
  return 'childNodes' in parent ? parent.childNodes.map(textIn).join('') : ''
}

/** A new element with attributes and text. */
export function make(name: string, attributes: Record<string, string> = {}, text = ''): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }))
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs)
  if (text) defaultTreeAdapter.insertText(element, text)
  return element
}

/** Puts nodes at the end of an element, taking them out of where they are. */
export function append(parent: Parent, ...nodes: Node[]): void {
  for (const node of nodes) {
    if (isChild(node)) {
      remove(node)
      defaultTreeAdapter.appendChild(parent, node)
    }
  }
}

/** Takes a node out of its tree. */
export function remove(node: Node): void {
  if (isChild(node) && node.parentNode) defaultTreeAdapter.detachNode(node)
}

/** Replaces all that stands in an element by a text. */
export function setText(element: Element, text: string): void {
  for (const child of [...element.childNodes]) remove(child)
  defaultTreeAdapter.insertText(element, text)
}

function isChild(node: Node): node is DefaultTreeAdapterMap['childNode'] {
  return 'parentNode' in node
}
