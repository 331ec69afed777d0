import { spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** One command of a longer check. */
export type Step = { name: string; command: string; args: string[]; env?: Record<string, string> }

/** The steps that look at the sources only. */
export const types: Step = {
  name: 'types',
  command: 'astro',
  args: ['check', '--minimumFailingSeverity', 'warning'],
}
/** See `types`. */
export const lint: Step = { name: 'lint', command: 'biome', args: ['check', '.', '--error-on-warnings'] }

/** Runs steps in order until one fails, which it returns, and prints how long each took. */
export function runUntilFailure(steps: Step[]): Step | undefined {
  for (const step of steps) {
    console.log(`\n▶ ${step.name}: ${commandOf(step)}`)
    const started = performance.now()
    const succeeded = run(step)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${succeeded ? '✓' : '✗'} ${step.name} ${seconds} s`)
    if (!succeeded) return step
  }
  return undefined
}

/** The command line of a step, to repeat it by hand. */
export function commandOf({ command, args, env = {} }: Step): string {
  return [...Object.entries(env).map(([key, value]) => `${key}=${value}`), command, ...args].join(' ')
}

function run({ command, args, env = {} }: Step): boolean {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    // Windows keeps .cmd files in node_modules/.bin, and only a shell starts those.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  })
  if (error) console.error(`Could not start ${command}: ${error.message}`)
  return status === 0
}
