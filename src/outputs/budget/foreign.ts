import { type Tag, tagsOf } from '../html.ts'
import { addressOf, isForeign, type Site } from '../site.ts'
import { cssOf, urlsOf } from './fonts.ts'

/**
 * What a page would load from another site, as `<img src="https://…">`. Links to follow are free; everything
 * the browser fetches by itself must come with the course, or it fails offline and tells someone who reads
 * it.
 */
export function foreignOf(site: Site, page: string): string[] {
  const tags = tagsOf(site.pages.get(page) ?? '').flatMap((tag) =>
    referencesOf(tag)
      .filter(([, reference]) => isForeign(reference))
      .map(([key, reference]) => `<${tag.name} ${key}="${reference}">`),
  )
  const styles = cssOf(site, page).flatMap(({ from, text }) =>
    urlsOf(text)
      .filter(isForeign)
      .map((reference) => `url(${reference}) in ${from === page ? '<style>' : from}`),
  )
  return [...tags, ...styles]
}

/** One sentence for each thing that some page would load from another site. */
export function foreignProblemsOf(site: Site): string[] {
  return [...site.pages.keys()].flatMap((page) =>
    foreignOf(site, page).map((found) => `${addressOf(page)} loads ${found}; put a copy into the course`),
  )
}

const loading = new Set([
  'src',
  'href',
  'srcset',
  'poster',
  'data',
  'component-url',
  'renderer-url',
  'xlink:href',
])
// These relations name an address, they do not load it.
const namingOnly = /^(canonical|alternate|license|author|help|me)$/

function referencesOf({ name, attributes }: Tag): [string, string][] {
  if (name === 'a' || name === 'area') return []
  if (name === 'link' && namingOnly.test(attributes.get('rel') ?? '')) return []
  return [...attributes].filter(([key]) => loading.has(key))
}
