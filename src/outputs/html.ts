// Reads the HTML that Astro writes. Not a full parser: it knows comments, raw text and quoted attributes,
// which is what tells a real attribute from the same characters inside an island's props or a script.

/** One start tag of a page. */
export type Tag = {
  /** Lower case. */
  name: string
  /** Lower-case names, values with their entities decoded. */
  attributes: ReadonlyMap<string, string>
  /** Where the tag begins in the page. */
  start: number
  /** Where the tag ends in the page. */
  end: number
  /** For elements whose content is text (script, style, title, textarea): that text. */
  text?: string
}

/**
 * The start tags of a page in document order. What lies inside comments, scripts, styles and templates is not
 * markup of the page and is skipped.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = []
  let at = 0
  for (;;) {
    token.lastIndex = at
    const match = token.exec(html)
    if (!match) return tags
    at = token.lastIndex
    const name = match[1]?.toLowerCase()
    if (!name) continue
    const tag: Tag = { name, attributes: attributesOf(match[2] ?? ''), start: match.index, end: at }
    if (textElements.has(name)) {
      const close = indexOfClosing(html, name, at)
      tag.text = html.slice(at, close)
      at = close
    } else if (name === 'template') {
      at = endOfTemplate(html, at)
    }
    tags.push(tag)
  }
}

/** `<name attribute="value">`: writes one void element with its values escaped. */
export function voidElement(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return `<${name}${written.join('')}>`
}

const textElements = new Set(['script', 'style', 'title', 'textarea'])
const comment = /<!--[\s\S]*?-->/
const attributeList = /(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s*\/(?!>))*/
const token = new RegExp(`${comment.source}|<([a-z][a-z0-9-]*)(${attributeList.source})\\s*/?>`, 'gi')
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    // A browser keeps the first of two attributes with the same name.
    if (!attributes.has(name.toLowerCase())) {
      attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''))
    }
  }
  return attributes
}

function decode(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return entities[name] ?? whole
  })
}

function indexOfClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

function endOfTemplate(html: string, from: number): number {
  const edge = /<(\/?)template(?=[\s/>])/gi
  edge.lastIndex = from
  let open = 1
  while (open > 0) {
    const match = edge.exec(html)
    if (!match) return html.length
    open += match[1] ? -1 : 1
  }
  return edge.lastIndex
}
