import type { AstroIntegration } from 'astro'
import { pass } from '../pass.ts'
import { withUsedStyles } from './styles.ts'

/** Takes the rules out of each page that it can't need. */
export function styles(): AstroIntegration {
  return pass('styles', (site, logger) => {
    const changed = withUsedStyles(site)
    logger.info(`${changed.size} pages keep the rules they can need`)
    return changed
  })
}
