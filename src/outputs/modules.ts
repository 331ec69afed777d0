import { init, parse } from 'es-module-lexer'
import { tagsOf } from './html.ts'
import { fileOf, type Site, textOf } from './site.ts'

await init()

/**
 * `first`: what a page needs before it answers: its scripts and all that these import.
 * `all`: also what its scripts load by themselves once the browser is idle, which is the `import()` of a page's own
 * script.
 * `ever`: also what waits for a press, which is every `import()` further in.
 */
export type Stage = 'first' | 'all' | 'ever'

/** Every script file a page runs without being asked, nearest first. */
export function modulesOf(site: Site, page: string, stage: Stage): string[] {
  const own = entriesOf(site, page)
  const found = closureOf(site, own.files, own.imports)
  if (stage === 'first') return found
  if (stage === 'all') return closureOf(site, [...found, ...loadedBy(site, own.files)])
  const ever = new Set(found)
  for (const file of ever) for (const lazy of closureOf(site, loadedBy(site, [file]))) ever.add(lazy)
  return [...ever]
}

/** What scripts load with `import()`. */
function loadedBy(site: Site, files: string[]): string[] {
  return files.flatMap((file) =>
    defined(importsOf(textOf(site, file), file, 'dynamic').map(from(site, file))),
  )
}

/** The files and all that they import statically. */
function closureOf(site: Site, files: string[], more: string[] = []): string[] {
  const found = new Set([...files, ...more])
  for (const file of found) {
    for (const imported of defined(importsOf(textOf(site, file), file, 'static').map(from(site, file)))) {
      found.add(imported)
    }
  }
  return [...found]
}

/** The module scripts of a page, and what its inline modules import. */
export function entriesOf(site: Site, page: string): { files: string[]; imports: string[] } {
  const modules = tagsOf(site.pages.get(page) ?? '').filter(
    ({ name, attributes }) => name === 'script' && attributes.get('type') === 'module',
  )
  const sources = modules.flatMap(({ attributes }) => attributes.get('src') ?? [])
  const inline = modules.flatMap(({ attributes, text = '' }) =>
    attributes.has('src') ? [] : importsOf(text, 'an inline module', 'static'),
  )
  return { files: defined(sources.map(from(site, page))), imports: defined(inline.map(from(site, page))) }
}

function from(site: Site, file: string) {
  return (reference: string) => fileOf(site, file, reference)
}

function defined(files: (string | undefined)[]): string[] {
  return files.flatMap((file) => file ?? [])
}

function importsOf(source: string, name: string, kind: 'static' | 'dynamic'): string[] {
  const [imports] = parse(source, name)
  return imports.flatMap((entry) => {
    if (entry.type === 'import-meta' || (entry.type === 'dynamic') !== (kind === 'dynamic')) return []
    // What an `import()` loads may be known only when it runs; the lexer writes `*` for what it can't know.
    if (kind === 'dynamic' && (entry.specifier ?? '*').includes('*')) return []
    if (!/^\.{0,2}\//.test(entry.specifier ?? '')) {
      throw new Error(`${name} imports "${entry.specifier}", which is no file of the build`)
    }
    return entry.specifier ?? []
  })
}
