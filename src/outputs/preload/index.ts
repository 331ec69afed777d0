import type { AstroIntegration } from 'astro'
import { pass } from '../pass.ts'
import { withPreloads } from './preload.ts'

/** Lets every page fetch all of its scripts at once. */
export function preload(): AstroIntegration {
  return pass('preload', (site, logger) => {
    const pages = withPreloads(site)
    logger.info(`${pages.size} of ${site.pages.size} pages preload their scripts`)
    return pages
  })
}
