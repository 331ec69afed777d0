// Everything that must hold before a change is delivered, cheapest first; stops at the first failure.
import { rmSync } from 'node:fs'
import { closingLine, countsOf, readResults, reports } from './counts.ts'
import { commandOf, lint, runUntilFailure, type Step, types } from './steps.ts'

const build = (base: string, out: string): Step => ({
  name: `build for ${base}`,
  command: 'astro',
  args: ['build'],
  // The slides of the second base are those of the first.
  env: { SITE_BASE: base, SITE_OUT: out, SITE_SAMPLES: 'yes', SITE_FIT: base === '/' ? 'yes' : 'no' },
})
const units: Step = {
  name: 'unit, content, structure',
  command: 'vitest',
  args: [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.vitest}`,
  ],
}
const steps: (Step | Step[])[] = [
  lint,
  // Types keep one processor busy for a minute, which units can use the other one of.
  [types, units],
  [build('/', 'dist'), build('/kursus/', 'dist-kursus')],
  { name: 'browser, outputs', command: 'playwright', args: ['test', '--forbid-only'] },
]

// A report of an earlier run must not be counted as this one's.
for (const report of Object.values(reports)) rmSync(report, { force: true })
const started = performance.now()
const failed = await runUntilFailure(steps)
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
const results = readResults()
const counts = countsOf(results)
const missing = counts.filter((count) => count.passed + count.failed === 0).map(({ kind }) => kind)
const hasFailed = failed !== undefined || missing.length > 0

if (failed) console.error(`\nFailed at ${failed.name}; repeat it with: ${commandOf(failed)}`)
else if (hasFailed) console.error(`\nFailed: no test of this kind ran: ${missing.join(', ')}`)
for (const { title, status } of results) if (status === 'failed') console.error(`  ${title}`)
const byKind = counts.map(({ kind, passed, failed, skipped }) => {
  const ran = `${kind} ${passed + failed}`
  return skipped > 0 ? `${ran} (and ${skipped} skipped)` : ran
})
console.log(`\n${byKind.join(', ')}, ${minutes} minutes`)
console.log(closingLine(counts, hasFailed))
if (hasFailed) process.exitCode = 1
