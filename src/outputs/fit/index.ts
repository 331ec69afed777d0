import type { AstroIntegration } from 'astro'
import { ContentError } from '../../authoring/integration.ts'
import { countLine, formatProblem, sortProblems } from '../../authoring/problem.ts'
import { readBuiltSite } from '../built-site.ts'
import { measureDecks } from './measure.ts'
import { fitProblems } from './report.ts'

/**
 * Measures every slide with the real letters on every projector screen, and stops the build at one that does not fit.
 * Nothing is made smaller to fit: that would hide the fault from the author and show it to the last row.
 */
export function slideFit(): AstroIntegration {
  let base = '/'
  return {
    name: 'fit',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A second build of the same slides, as for another base, need not measure them again.
        if (process.env.SITE_FIT === 'no') return
        const started = performance.now()
        const measured = await measureDecks(await readBuiltSite(dir, base))
        const problems = sortProblems(fitProblems(measured))
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        logger.info(`${measured.length} measurements of slides in ${seconds} s`)
        if (problems.length === 0) return
        throw new ContentError(
          `\n\n${problems.map(formatProblem).join('\n\n')}\n\n${countLine(problems.length)}\n`,
        )
      },
    },
  }
}
