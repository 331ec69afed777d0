/**
 * Time until the single file shows its first page, on a processor four times slower. Build first.
 *
 * Without the network inspector, which decodes the whole file a second time on the thread that has to draw it (measured:
 * 260 ms of a first paint after 1,390 ms).
 */
import { pathToFileURL } from 'node:url'
import { startBrowser } from './browser.ts'

const [path = 'dist/unduh/peserta.html', hash = '#/', runs = '5'] = process.argv.slice(2)
/** Milliseconds after which every phone has drawn its first page. */
const SETTLED = 5000

const browser = await startBrowser()
try {
  for (let run = 0; run < Number(runs); run++) console.log(await measure())
} finally {
  await browser.close()
}

/** Opens the file in a new tab. @returns first paint with content and largest paint, in ms since it was opened */
async function measure(): Promise<unknown> {
  const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true })
  const phone = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true }
  await browser.ask('Emulation.setDeviceMetricsOverride', phone, sessionId)
  await browser.ask('Emulation.setCPUThrottlingRate', { rate: 4 }, sessionId)
  await browser.ask('Page.navigate', { url: `${pathToFileURL(path).href}${hash}` }, sessionId)
  await new Promise((done) => setTimeout(done, SETTLED))
  const expression = `new Promise((done) => new PerformanceObserver((list) => done({
    firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    largestPaint: Math.round(list.getEntries().at(-1)?.startTime),
  })).observe({ type: 'largest-contentful-paint', buffered: true }))`
  const question = { expression, awaitPromise: true, returnByValue: true }
  const { result } = await browser.ask('Runtime.evaluate', question, sessionId)
  await browser.ask('Target.closeTarget', { targetId })
  return result.value
}
