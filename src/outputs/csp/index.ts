import type { AstroIntegration } from 'astro'
import { pass } from '../pass.ts'
import { withPolicies } from './csp.ts'

/**
 * Gives every finished page its exact content policy. Astro's own `security.csp` misses `is:inline` scripts
 * and all that later passes add, and puts the hashes of the whole site into each page.
 */
export function csp(): AstroIntegration {
  return pass('csp', (site, logger) => {
    const pages = withPolicies(site.pages)
    logger.info(`${pages.size} pages allow their own scripts and styles only`)
    return pages
  })
}
