import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { tagsOf } from '../../src/outputs/html.ts'

/** A built site. */
export type Site = {
  /** Where its files are, without symbolic links. */
  folder: string
  /** The path at the front of its addresses, with a slash at both ends; fixed when it was built. */
  base: string
  /** Title of its first page, as that page writes it: its characters are escaped already. */
  title: string
}

/** Reads what a folder holds. `undefined`: no built site. */
export function readSite(folder: string): Site | undefined {
  const home = join(folder, 'index.html')
  if (!existsSync(home)) return undefined
  const tags = tagsOf(readFileSync(home, 'utf8'))
  const icon = tags.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'icon')
  // Every page names its icon from the root, so it tells the base whatever SITE_BASE says today.
  const [, base = '/'] = /^(\/(?:[^/].*\/)?)[^/]*$/.exec(icon?.attributes.get('href') ?? '') ?? []
  const title = tags.find(({ name }) => name === 'title')?.text ?? ''
  return { folder: realpathSync(folder), base, title }
}

/** Whether something in the content was changed after the site was built. */
export function isStale(site: Site, content: string): boolean {
  if (!existsSync(content)) return false
  const built = statSync(join(site.folder, 'index.html')).mtimeMs
  return readdirSync(content, { recursive: true, encoding: 'utf8' }).some(
    // Editors leave links to nowhere beside a file they have open.
    (path) => (statSync(join(content, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > built,
  )
}
