// What an author or a programmer runs after every change: no build, no browser.
import { commandOf, lint, runUntilFailure, types } from './steps.ts'

const failed = await runUntilFailure([
  { name: 'content', command: 'vitest', args: ['run', 'tests/content'] },
  lint,
  types,
])
if (failed) {
  console.error(`\nThe check failed at ${failed.name}; repeat it with: ${commandOf(failed)}`)
  process.exitCode = 1
} else {
  console.log('\nAll is well.')
}
