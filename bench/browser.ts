/** A browser spoken to directly, without what Playwright turns on in it: its network inspector costs time and memory. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../src/outputs/chromium.ts'

export interface Browser {
  process: ChildProcess
  /** Asks for one thing of the DevTools protocol. @returns its answer, read as it comes */
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by method and are read where they are asked for.
  ask(method: string, params: object, sessionId?: string): Promise<any>
  close(): Promise<void>
}

/** Starts a browser with a profile of its own. */
export async function startBrowser(flags: string[] = []): Promise<Browser> {
  const { executablePath = 'chromium', args, env } = await findChromium()
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const process = spawn(executablePath, [...own, ...args, ...flags, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const socket = new WebSocket(await addressOf(process.stderr))
  await new Promise((done) => socket.addEventListener('open', done, { once: true }))
  let asked = 0
  return {
    process,
    ask(method, params, sessionId) {
      asked += 1
      const id = asked
      socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
      return new Promise((done, fail) => {
        const listen = ({ data }: MessageEvent) => {
          const answer = JSON.parse(String(data))
          if (answer.id !== id) return
          socket.removeEventListener('message', listen)
          if (answer.error) fail(new Error(`${method}: ${answer.error.message}`))
          else done(answer.result)
        }
        socket.addEventListener('message', listen)
      })
    },
    async close() {
      socket.close()
      process.kill()
      await new Promise((done) => process.once('exit', done))
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The address that the browser prints when it can be spoken to. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((done, fail) => {
    let text = ''
    output.on('data', (chunk) => {
      text += chunk
      const address = /ws:\/\/\S+/.exec(text)?.[0]
      if (address) done(address)
    })
    output.on('end', () => fail(new Error(`The browser did not start: ${text}`)))
  })
}
