import { tagsOf } from './html.ts'

/** A finished site, as the outputs see it. Paths are relative to its folder: `pelajaran/x/index.html`. */
export type Site = {
  /** The address it is served under, with a slash at both ends: `/` or `/kursus/`. */
  base: string
  /** Every page with its HTML. */
  pages: ReadonlyMap<string, string>
  /** The bytes of a file. Throws if the build did not write it. */
  bytes: (path: string) => Uint8Array
}

/** A site from files in memory: what the outputs are tested on. */
export function siteOf(files: Record<string, string>, base = '/'): Site {
  return {
    base,
    pages: new Map(Object.entries(files).filter(([path]) => path.endsWith('.html'))),
    bytes: (path) => {
      const text = files[path]
      if (text === undefined) throw new Error(`The build has no file ${path}`)
      return new TextEncoder().encode(text)
    },
  }
}

/** The text of a file. Throws if the build did not write it. */
export function textOf(site: Site, path: string): string {
  return new TextDecoder().decode(site.bytes(path))
}

/** The address of a page as a person sees it: `/pelajaran/x/`. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`
}

/**
 * The file that a reference leads to, or undefined for one that carries its own bytes (`data:`) or that leads
 * nowhere new (`#part`).
 */
export function fileOf(site: Site, from: string, reference: string): string | undefined {
  if (/^(data:|blob:|#)/.test(reference)) return undefined
  const url = new URL(reference, `${origin}${site.base}${from}`)
  if (url.origin !== origin) throw new Error(`${from} loads ${reference}, which is another site`)
  if (!url.pathname.startsWith(site.base)) {
    throw new Error(`${from} loads ${reference}, which lies outside the base ${site.base}`)
  }
  return decodeURIComponent(url.pathname.slice(site.base.length))
}

/** The address of a file of the site, as written in a page: `/kursus/_astro/x.js`. */
export function referenceTo(site: Site, file: string): string {
  return site.base + file
}

/** Whether a reference, or one of those in a `srcset`, leads to another site. */
export function isForeign(reference: string): boolean {
  return !reference.startsWith('data:') && /(^|[\s,])(https?:)?\/\/\S/i.test(reference)
}

/** The stylesheets of the site that a page links to: those its first paint waits for, or those for paper alone. */
export function stylesheetsOf(site: Site, page: string, use: 'screen' | 'print' = 'screen'): string[] {
  const html = site.pages.get(page) ?? ''
  return (
    tagsOf(html)
      .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
      // The same sheet is linked a second time for pages without scripts.
      .filter(({ attributes }) => !attributes.has('data-without-script'))
      .filter(({ attributes }) => (attributes.get('media') === 'print') === (use === 'print'))
      .map(({ attributes }) => attributes.get('href') ?? '')
      .filter((href) => !isForeign(href))
      .flatMap((href) => fileOf(site, page, href) ?? [])
  )
}

// Only makes references absolute; no page ever sees it.
const origin = 'https://site.invalid'
