import { init, parse } from 'es-module-lexer'
import { tagsOf } from './html.ts'
import { fileOf, type Site, textOf } from './site.ts'

await init()

/**
 * `first`: what a page needs before it answers, which are its scripts and the islands with `client:load`.
 * `all`: also the islands that come alive when the browser is idle or when they are seen.
 */
export type Stage = 'first' | 'all'

/**
 * Every script file a page runs without being asked: scripts, islands, their renderer, and all that these
 * import statically, nearest first. Lazy parts (`import()`) are not among them.
 */
export function modulesOf(site: Site, page: string, stage: Stage): string[] {
  const found = new Set<string>()
  const waiting: string[] = []
  const add = (from: string, reference: string) => {
    const file = fileOf(site, from, reference)
    if (file === undefined || found.has(file)) return
    found.add(file)
    waiting.push(file)
  }
  for (const reference of entriesOf(site.pages.get(page) ?? '', stage)) add(page, reference)
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const specifier of importsOf(textOf(site, file), file)) add(file, specifier)
  }
  return [...found]
}

/** Directives under which an island comes alive some time after the page answers. */
const canWait = new Set(['idle', 'visible', 'media'])
const islandUrls = ['component-url', 'renderer-url', 'before-hydration-url']

function entriesOf(html: string, stage: Stage): string[] {
  return tagsOf(html).flatMap(({ name, attributes, text = '' }) => {
    if (name === 'astro-island' && stage === 'first' && canWait.has(attributes.get('client') ?? '')) return []
    if (name === 'astro-island') return islandUrls.flatMap((key) => attributes.get(key) || [])
    if (name !== 'script' || attributes.get('type') !== 'module') return []
    return attributes.get('src') ?? importsOf(text, 'an inline module')
  })
}

function importsOf(source: string, name: string): string[] {
  const [imports] = parse(source, name)
  return imports.flatMap((entry) => {
    if (entry.type === 'dynamic' || entry.type === 'import-meta') return []
    if (!/^\.{0,2}\//.test(entry.specifier)) {
      throw new Error(`${name} imports "${entry.specifier}", which is no file of the build`)
    }
    return entry.specifier
  })
}
