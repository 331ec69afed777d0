import type { AstroIntegration } from 'astro'
import { pass } from '../pass.ts'
import { withSmallInlines } from './inline.ts'

/** Makes small what stands inside the pages. */
export function inline(): AstroIntegration {
  return pass('inline', (site, logger) => {
    const changed = withSmallInlines(site)
    logger.info(`${changed.size} pages hold only the rules they can need`)
    return changed
  })
}
