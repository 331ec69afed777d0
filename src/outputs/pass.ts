import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import { readBuiltSite, writePages } from './built-site.ts'
import type { Site } from './site.ts'

/**
 * What one pass does to the finished site: returns the pages it changed, or throws and so stops the build.
 */
export type Work = (site: Site, logger: AstroIntegrationLogger) => ReadonlyMap<string, string>

/** An integration that works on the finished pages. Astro runs them one after another, in list order. */
export function pass(name: string, work: Work): AstroIntegration {
  let base = '/'
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await readBuiltSite(dir, base)
        await writePages(dir, work(site, logger))
      },
    },
  }
}
