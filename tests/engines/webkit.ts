import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { EngineBrowser, Found } from './browser.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/xvfb-run'
const PORT = 4447
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** WebKitGTK, the nearest to Safari on Linux, driven by the plain WebDriver protocol. */
export function webkit(): Found {
  if (!existsSync(DRIVER)) return { name: 'WebKit', missing: 'install webkit2gtk-driver' }
  if (!existsSync(SCREEN)) return { name: 'WebKit', missing: 'install xvfb' }
  return { name: 'WebKit', start }
}

async function start(): Promise<EngineBrowser> {
  const driver = spawn(SCREEN, ['-a', DRIVER, `--port=${PORT}`], { stdio: 'ignore', detached: true })
  try {
    await answering()
    const { sessionId } = (await call('POST', 'session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } },
    })) as { sessionId: string }
    return browserOf(sessionId, driver)
  } catch (error) {
    stop(driver)
    throw error
  }
}

function browserOf(session: string, driver: ChildProcess): EngineBrowser {
  const send = (method: string, path: string, body?: object) =>
    call(method, `session/${session}/${path}`, body)
  const element = async (selector: string) => {
    const found = (await send('POST', 'element', { using: 'css selector', value: selector })) as Record<
      string,
      string
    >
    return found[ELEMENT] ?? ''
  }
  const run = (body: string) => send('POST', 'execute/sync', { script: body, args: [] })
  return {
    open: async (address) => void (await send('POST', 'url', { url: address })),
    reload: async () => void (await send('POST', 'refresh', {})),
    back: async () => void (await run('history.back()')),
    press: async (selector) => void (await send('POST', `element/${await element(selector)}/click`, {})),
    type: async (selector, text) =>
      void (await send('POST', `element/${await element(selector)}/value`, { text })),
    choose: async (selector, path) =>
      void (await send('POST', `element/${await element(selector)}/value`, { text: path })),
    run,
    async close() {
      await call('DELETE', `session/${session}`).catch(() => undefined)
      stop(driver)
    },
  }
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
  if (!answer.ok) throw new Error(`${path}: ${value?.error} ${value?.message ?? ''}`)
  return value
}

/** Waits for the driver, ten seconds at most. */
async function answering(tries = 50): Promise<void> {
  try {
    await call('GET', 'status')
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((next) => setTimeout(next, 200))
    await answering(tries - 1)
  }
}

/** The driver runs inside xvfb-run: both go. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid)
}
