/**
 * Time until the single file shows its first page, on a processor four times slower. Build first.
 *
 * Speaks to the browser directly: the network inspector that Playwright turns on decodes the whole file a second time,
 * on the thread that has to draw it (measured: 260 ms of a first paint after 1,390 ms).
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from '../src/outputs/chromium.ts'

const [path = 'dist/unduh/peserta.html', hash = '#/', runs = '5'] = process.argv.slice(2)
/** Milliseconds after which every phone has drawn its first page. */
const SETTLED = 5000

let asked = 0

const { executablePath = 'chromium', args, env } = await findChromium()
const profile = mkdtempSync(join(tmpdir(), 'first-page-'))
const flags = [
  '--headless',
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
  ...args,
  'about:blank',
]
const browser = spawn(executablePath, flags, { env, stdio: ['ignore', 'ignore', 'pipe'] })
try {
  const socket = new WebSocket(await addressOf(browser.stderr))
  await new Promise((done) => socket.addEventListener('open', done, { once: true }))
  for (let run = 0; run < Number(runs); run++) console.log(await measure(socket))
  socket.close()
} finally {
  browser.kill()
  await new Promise((done) => browser.once('exit', done))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

/** Opens the file in a new tab. @returns first paint with content and largest paint, in ms since it was opened */
async function measure(socket: WebSocket): Promise<unknown> {
  const { targetId } = await ask(socket, 'Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await ask(socket, 'Target.attachToTarget', { targetId, flatten: true })
  const phone = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true }
  await ask(socket, 'Emulation.setDeviceMetricsOverride', phone, sessionId)
  await ask(socket, 'Emulation.setCPUThrottlingRate', { rate: 4 }, sessionId)
  await ask(socket, 'Page.navigate', { url: `${pathToFileURL(path).href}${hash}` }, sessionId)
  await new Promise((done) => setTimeout(done, SETTLED))
  const expression = `new Promise((done) => new PerformanceObserver((list) => done({
    firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    largestPaint: Math.round(list.getEntries().at(-1)?.startTime),
  })).observe({ type: 'largest-contentful-paint', buffered: true }))`
  const question = { expression, awaitPromise: true, returnByValue: true }
  const { result } = await ask(socket, 'Runtime.evaluate', question, sessionId)
  await ask(socket, 'Target.closeTarget', { targetId })
  return result.value
}

/** Asks the browser for one thing. @returns its answer, which is the browser's own and read as it comes */
function ask(socket: WebSocket, method: string, params: object, sessionId?: string) {
  asked += 1
  const id = asked
  socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by method and are read in this file alone.
  return new Promise<any>((done, fail) => {
    const listen = ({ data }: MessageEvent) => {
      const answer = JSON.parse(String(data))
      if (answer.id !== id) return
      socket.removeEventListener('message', listen)
      if (answer.error) fail(new Error(`${method}: ${answer.error.message}`))
      else done(answer.result)
    }
    socket.addEventListener('message', listen)
  })
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
