/**
 * The scripts of a file: every module of the build as a `data:` address in an import map. Modules that import each
 * other by bare names need no bundler, and the lazy ones stay lazy.
 */
import { init, parse } from 'es-module-lexer'
import { modulesOf } from '../modules.ts'
import { fileOf, type Site, textOf } from '../site.ts'

await init()

/** The modules of some pages, each under a short bare name. */
export interface Modules {
  /** Address of each module, by its name. */
  imports: Record<string, string>
  /** The name of a module of the build, such as `_astro/base.js`. */
  nameOf(file: string): string
}

/** Collects everything that the scripts of these pages may ever load. */
export function modulesFor(site: Site, pages: string[]): Modules {
  const files = [...new Set(pages.flatMap((page) => modulesOf(site, page, 'ever')))].sort()
  const names = new Map(files.map((file, at) => [file, `m${at}`]))
  const nameOf = (file: string) => {
    const name = names.get(file)
    if (!name) throw new Error(`${file} is no script of the pages in the file`)
    return name
  }
  const addressOf = (file: string) => dataAddress('text/javascript', renamed(site, file, nameOf))
  return { imports: Object.fromEntries(files.map((file) => [nameOf(file), addressOf(file)])), nameOf }
}

/** A module that imports others by their bare names. What an `import()` loads may be known only when it runs. */
function renamed(site: Site, file: string, nameOf: (file: string) => string): string {
  const code = textOf(site, file)
  let out = ''
  let at = 0
  const [imports] = parse(code, file)
  for (const entry of imports) {
    const imported =
      entry.specifier && !entry.specifier.includes('*') ? fileOf(site, file, entry.specifier) : undefined
    if (imported === undefined || entry.type === 'import-meta') continue
    const quoted = entry.type === 'dynamic'
    out += code.slice(at, entry.start) + (quoted ? JSON.stringify(nameOf(imported)) : nameOf(imported))
    at = entry.end
  }
  return out + code.slice(at)
}

/** Characters that stand for themselves in a `data:` address in every browser; the rest is percent-encoded. */
const PLAIN = /%(20|3D|3B|2C|28|29|7B|7D|3A|2F|2B|26|40|24|3F|5B|5D|60|7C)/g

/** A text as a `data:` address. */
export function dataAddress(type: string, text: string): string {
  return `data:${type},${encodeURIComponent(text).replace(PLAIN, (code) => decodeURIComponent(code))}`
}
