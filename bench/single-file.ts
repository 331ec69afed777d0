// Measures the single file as a cheap phone meets it: the processor four times slower, nothing to be fetched. Build first.
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from '../src/outputs/chromium.ts'
import { vitals, watchVitals } from './measure.ts'

const [path = 'dist/unduh/peserta.html', hash = '#/pelajaran/enam-prinsip/', runs = '5'] =
  process.argv.slice(2)
const browser = await chromium.launch(await findChromium())
try {
  for (let run = 0; run < Number(runs); run++) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await watchVitals(page)
    const started = performance.now()
    await page.goto(`${pathToFileURL(path).href}${hash}`, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const readable = performance.now() - started
    await page.waitForFunction(() => !document.querySelector('main page-island[name]'))
    const alive = performance.now() - started
    console.log({ ...(await vitals(page)), readable: Math.round(readable), alive: Math.round(alive) })
    await context.close()
  }
} finally {
  await browser.close()
}
