import type { AstroIntegration } from 'astro'
import { readBuiltSite, writeFiles } from '../built-site.ts'
import { pagefindFiles } from './pagefind-files.ts'
import { siteSections } from './site-sections.ts'

/** Writes the index of the search beside the finished pages. */
export function search(): AstroIntegration {
  let base = '/'
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir, logger }) => {
        const sections = siteSections(await readBuiltSite(dir, base))
        const files = await pagefindFiles(sections)
        await writeFiles(dir, files)
        const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0)
        logger.info(`${sections.length} sections can be found; the index has ${Math.ceil(bytes / 1024)} KB`)
      },
    },
  }
}
