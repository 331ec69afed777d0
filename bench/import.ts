/**
 * Five thousand posts on a slow phone. Build first, then `node bench/import.ts`. Says how long it takes from choosing the file
 * until it is read, how long until the posts are taken in and listed, how large they are in storage, how long a page of the
 * list takes, and the longest task of the page, all on a processor four times slower.
 */
import { chromium } from '@playwright/test'
import { findChromium } from '../src/outputs/chromium.ts'
import { serve } from '../tests/support/static-server.ts'

const AUDIT = 'latihan/audit-konten/'
const FILE = 'tests/fixtures/exports/a08-rekap-5000.tsv'

const server = await serve([{ dir: 'dist', base: '/' }], { brotli: true })
const browser = await chromium.launch(await findChromium())
try {
  for (const run of [1, 2, 3]) {
    const context = await browser.newContext({
      baseURL: `http://localhost:${server.port}/`,
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    })
    const page = await context.newPage()
    await page.goto(AUDIT)
    await page.getByRole('button', { name: /^Akun instansi Anda/ }).click()
    await page.getByRole('button', { name: 'Ringkasan audit' }).click()
    await page
      .getByRole('button', { name: /Unggahan/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Ambil dari tabel/ }).click()
    await page.getByLabel(/^Buka berkas/).waitFor()
    await page.evaluate(() => {
      Object.assign(window, { longest: 0 })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          Object.assign(window, {
            longest: Math.max((window as unknown as { longest: number }).longest, duration),
          })
        }
      }).observe({ type: 'longtask' })
    })
    const longest = () =>
      page.evaluate(() => {
        const { longest } = window as unknown as { longest: number }
        Object.assign(window, { longest: 0 })
        return Math.round(longest)
      })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const read = await timed(async () => {
      await page.getByLabel(/^Buka berkas/).setInputFiles(FILE)
      await page.getByText('4.981 unggahan terbaca').waitFor()
    })
    const readTask = await longest()
    const taken = await timed(async () => {
      await page.getByRole('button', { name: 'Masukkan 4.981 unggahan' }).click()
      await page.getByText('1–50 dari 4.981').waitFor()
    })
    const takenTask = await longest()
    const turned = await timed(async () => {
      await page.getByRole('button', { name: 'Berikutnya' }).click()
      await page.getByText('51–100 dari 4.981').waitFor()
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.getByText(/^Tersimpan/).waitFor()
    const size = await page.evaluate(() =>
      Math.max(...Object.keys(localStorage).map((key) => localStorage.getItem(key)?.length ?? 0)),
    )
    console.log(
      `run ${run}: read in ${read} ms (longest task ${readTask}), taken in after ${taken} ms (longest task ${takenTask}), ` +
        `next page after ${turned} ms, ${Math.round(size / 1024)} KB of letters kept`,
    )
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return Math.round(performance.now() - start)
}
