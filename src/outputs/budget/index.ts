import type { AstroIntegration } from 'astro'
import { pass } from '../pass.ts'
import { lineOf, problemsOf, weigh } from './budget.ts'
import { foreignProblemsOf } from './foreign.ts'

/** Weighs every finished page and stops the build if one is too heavy or loads from another site. */
export function budget(): AstroIntegration {
  return pass('budget', (site, logger) => {
    stopAt('Pages may load nothing from another site', foreignProblemsOf(site))
    const weights = weigh(site)
    for (const weight of weights) logger.info(lineOf(weight))
    stopAt('Pages are heavier than their limit', problemsOf(weights))
    return new Map()
  })
}

function stopAt(title: string, problems: string[]): void {
  if (problems.length > 0) throw new Error(`${title}:\n  ${problems.join('\n  ')}`)
}
