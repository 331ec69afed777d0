import { type Tag, tagsOf, voidElement } from '../html.ts'
import { modulesOf } from '../modules.ts'
import { fileOf, referenceTo, type Site } from '../site.ts'

/**
 * The pages with their module scripts in the head, where a browser finds them at once (they run when all of the page
 * is there, wherever they stand), and with `<link rel="modulepreload">` for every module these import. Without it a
 * browser learns of imports one round trip at a time; on slow 4G the first answer came 270 ms later.
 */
export function withPreloads(site: Site): Map<string, string> {
  const changed = new Map<string, string>()
  for (const [page, html] of site.pages) {
    const tags = tagsOf(html)
    const scripts = tags.filter(isModuleFile)
    const known = new Set(
      [...scripts, ...tags.filter(isPreload)].map((tag) => fileOf(site, page, addressIn(tag))),
    )
    const links = modulesOf(site, page, 'first')
      .filter((file) => !known.has(file))
      .map((file) => voidElement('link', { rel: 'modulepreload', href: referenceTo(site, file) }))
    const moved = scripts.map(({ start, end }) => `${html.slice(start, end)}</script>`)
    if (moved.length + links.length === 0) continue
    changed.set(page, insertInHead(page, without(html, scripts), [...moved, ...links].join('')))
  }
  return changed
}

function isModuleFile({ name, attributes }: Tag): boolean {
  return name === 'script' && attributes.get('type') === 'module' && attributes.has('src')
}

function isPreload({ name, attributes }: Tag): boolean {
  return name === 'link' && attributes.get('rel') === 'modulepreload'
}

function addressIn({ attributes }: Tag): string {
  return attributes.get('src') ?? attributes.get('href') ?? ''
}

function without(html: string, scripts: Tag[]): string {
  const pieces = scripts.map(({ end, text = '' }, at) =>
    html.slice(end + text.length + '</script>'.length, scripts[at + 1]?.start),
  )
  return html.slice(0, scripts[0]?.start) + pieces.join('')
}

function insertInHead(page: string, html: string, links: string): string {
  // The body's start tag bounds the search, because a script in the body may speak of "</head>".
  const body = tagsOf(html).find(({ name }) => name === 'body')
  const end = html.lastIndexOf('</head>', body?.start ?? html.length)
  if (end === -1) throw new Error(`${page} has scripts but no <head> to preload them in`)
  return html.slice(0, end) + links + html.slice(end)
}
