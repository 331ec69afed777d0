/** The styles of a file: those of all its pages, with fonts and pictures inside, without what no page needs. */
import { tagsOf } from '../html.ts'
import { usedStyles, wordsOf } from '../inline/used-styles.ts'
import { fileOf, type Site, stylesheetsOf, textOf } from '../site.ts'
import { mergeStyles } from './merge-styles.ts'

/**
 * @param pages in the order in which they stand in the file
 * @param html the file without its styles
 * @param scripts all code that may run in it
 */
export function stylesFor(site: Site, pages: string[], html: string, scripts: string[]): string {
  const sheets = new Set<string>()
  for (const page of pages) {
    const tags = tagsOf(site.pages.get(page) ?? '')
    for (const { name, text } of tags) if (name === 'style' && text) sheets.add(text)
    for (const sheet of stylesheetsOf(site, page)) sheets.add(located(site, sheet))
  }
  for (const page of pages) for (const sheet of laterOf(site, page)) sheets.add(sheet)
  return usedStyles(mergeStyles([...sheets]), wordsOf(tagsOf(html), scripts))
}

/** The fonts and pictures of a style sheet, as `data:` addresses. */
export function withAssets(site: Site, css: string): string {
  return css.replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, reference: string) => {
    const file = fileOf(site, '', reference)
    return file === undefined ? whole : `url("${assetAddress(site, file)}")`
  })
}

const types: Record<string, string> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
}

/** A file of the site as a `data:` address. Throws for a kind of file that no page has had so far. */
export function assetAddress(site: Site, file: string): string {
  const type = types[file.split('.').at(-1) ?? '']
  if (!type)
    throw new Error(`${file} can't be put into the file: src/outputs/file/styles.ts does not know its type`)
  return `data:${type};base64,${Buffer.from(site.bytes(file)).toString('base64')}`
}

/** What a site takes for the screen when idle, and what is for paper alone. */
function laterOf(site: Site, page: string): string[] {
  const links = tagsOf(site.pages.get(page) ?? '').filter(
    ({ name, attributes }) => name === 'link' && attributes.get('media') === 'print',
  )
  return links.flatMap(({ attributes }) => {
    const file = fileOf(site, page, attributes.get('href') ?? '#')
    if (file === undefined) return []
    const css = located(site, file)
    return attributes.has('data-later') ? css : `@media print{${css}}`
  })
}

/** A style sheet whose references begin at the site's base, wherever the sheet lies. */
function located(site: Site, sheet: string): string {
  return textOf(site, sheet).replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, reference: string) => {
    const file = fileOf(site, sheet, reference)
    return file === undefined ? whole : `url("${site.base}${file}")`
  })
}
