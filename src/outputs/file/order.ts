/** Which pages a file holds, and in which order. */
import { tagsOf } from '../html.ts'
import { fileOf, type Site } from '../site.ts'
import { type FileName, FRAME } from './names.ts'

/** Whether a page or a part of one belongs to a file, by its `data-output`. */
export function belongs(output: string | undefined, name: FileName): boolean {
  if (output === undefined || output === 'all') return true
  return output === 'facilitator' && name === 'fasilitator'
}

/** The pages of a file without its frame: the first page, then in the order in which it and those after it lead on. */
export function pagesFor(site: Site, name: FileName): string[] {
  const all = [...site.pages.keys()].filter((page) => page !== FRAME && belongs(outputOf(site, page), name))
  const ordered = new Set<string>(all.filter((page) => page === 'index.html'))
  for (const page of ordered)
    for (const next of linkedFrom(site, page)) if (all.includes(next)) ordered.add(next)
  return [...new Set([...ordered, ...all])]
}

function outputOf(site: Site, page: string): string | undefined {
  return tagsOf(site.pages.get(page) ?? '')[0]?.attributes.get('data-output')
}

function linkedFrom(site: Site, page: string): string[] {
  const links = tagsOf(site.pages.get(page) ?? '').filter(({ name }) => name === 'a')
  return links.flatMap(({ attributes }) => {
    const href = attributes.get('href') ?? '#'
    if (/^[a-z]+:/i.test(href)) return []
    const file = fileOf(site, page, href.split('#')[0] || '#')
    return file === undefined ? [] : [file === '' || file.endsWith('/') ? `${file}index.html` : file]
  })
}
