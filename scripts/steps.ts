import { spawn } from 'node:child_process'
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

/**
 * Runs steps in order until one fails, which it returns, and prints how long each took. Steps in a list run at the same
 * time: each keeps one processor busy.
 */
export async function runUntilFailure(steps: (Step | Step[])[]): Promise<Step | undefined> {
  for (const next of steps) {
    const together = Array.isArray(next) ? next : [next]
    const failed = await Promise.all(together.map((step) => runTimed(step, together.length === 1)))
    const [first] = failed.flatMap((step) => step ?? [])
    if (first) return first
  }
  return undefined
}

/** @param isAlone prints what the step says at once, not at its end, lest two mix their lines */
async function runTimed(step: Step, isAlone: boolean): Promise<Step | undefined> {
  console.log(`\n▶ ${step.name}: ${commandOf(step)}`)
  const started = performance.now()
  const { succeeded, said } = await run(step, isAlone)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${said}${succeeded ? '✓' : '✗'} ${step.name} ${seconds} s`)
  return succeeded ? undefined : step
}

/** The command line of a step, to repeat it by hand. */
export function commandOf({ command, args, env = {} }: Step): string {
  return [...Object.entries(env).map(([key, value]) => `${key}=${value}`), command, ...args].join(' ')
}

function run(
  { command, args, env = {} }: Step,
  isAlone: boolean,
): Promise<{ succeeded: boolean; said: string }> {
  const child = spawn(command, args, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // Windows keeps .cmd files in node_modules/.bin, and only a shell starts those.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  })
  let said = ''
  const listen = (part: Buffer) => {
    said += part.toString()
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`Could not start ${command}: ${error.message}`)
      done({ succeeded: false, said })
    })
    child.on('close', (status) => done({ succeeded: status === 0, said }))
  })
}
