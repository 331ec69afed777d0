import { tagsOf } from '../html.ts'
import { fileOf, type Site, stylesheetsOf, textOf } from '../site.ts'

/** One piece of CSS of a page, with the file its `url()` are relative to. */
export type Css = { from: string; text: string }

/** All CSS of a page: linked files and `<style>`. */
export function cssOf(site: Site, page: string): Css[] {
  const styles = tagsOf(site.pages.get(page) ?? '').filter(({ name }) => name === 'style')
  return [
    ...stylesheetsOf(site, page).map((file) => ({ from: file, text: textOf(site, file) })),
    ...styles.map(({ text = '' }) => ({ from: page, text })),
  ]
}

/** Every `url()` and `@import` in a piece of CSS. */
export function urlsOf(css: string): string[] {
  return [
    ...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s"']+))\s*\)|@import\s*["']([^"']+)["']/g),
  ].flatMap(([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? [])
}

/**
 * The font files a page makes the browser fetch: preloaded ones, and of the declared ones those whose
 * `unicode-range` holds a character of the page. A family cut into Latin, Vietnamese and so on costs an
 * Indonesian reader only the first.
 */
export function fontsOf(site: Site, page: string): string[] {
  const html = site.pages.get(page) ?? ''
  const characters = new Set([...html].flatMap((character) => character.codePointAt(0) ?? []))
  const preloads = tagsOf(html).filter(
    ({ name, attributes }) => name === 'link' && attributes.get('as') === 'font',
  )
  const files = preloads.map(({ attributes }) => fileOf(site, page, attributes.get('href') ?? ''))
  for (const { from, text } of cssOf(site, page)) {
    for (const [face] of text.matchAll(/@font-face\s*\{[^}]*\}/g)) {
      const [first] = urlsOf(face)
      if (first && isNeeded(face, characters)) files.push(fileOf(site, from, first))
    }
  }
  return [...new Set(files.filter((file) => file !== undefined))]
}

function isNeeded(face: string, characters: ReadonlySet<number>): boolean {
  const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1]
  if (ranges === undefined) return true
  return [...ranges.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].some(([, from = '', to]) => {
    const low = Number.parseInt(from.replaceAll('?', '0'), 16)
    const high = Number.parseInt(to ?? from.replaceAll('?', 'f'), 16)
    return [...characters].some((character) => character >= low && character <= high)
  })
}
