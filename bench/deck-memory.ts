/**
 * Memory of a deck of 120 slides with the presenter's window, and of the facilitator's file in both windows. Build first.
 * Counts the proportional memory (PSS) of every renderer of the browser, in MB, on Linux.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../src/outputs/chromium.ts'
import { serve } from '../tests/support/static-server.ts'

const DECK = 'pelajaran/enam-prinsip/tayangan/'
const SLIDES = 120
const PORT = 4392

const server = await serve([{ dir: 'dist', base: '/' }], { port: PORT })
const launch = await findChromium()
try {
  await measure('site, 120 slides', `http://localhost:${PORT}/${DECK}`, async (context) => {
    await context.route(`**/${DECK}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: withSlides(await response.text()) })
    })
  })
  await measure('fasilitator.html', `${pathToFileURL('dist/unduh/fasilitator.html').href}#/${DECK}`)
} finally {
  await server.close()
}

/** Opens a deck and its presenter's window, steps through it, and prints what the renderers hold. */
async function measure(
  name: string,
  address: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<void> {
  const browser = await chromium.launch(launch)
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await prepare(context)
  const page = await context.newPage()
  await page.goto(address)
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Layar penyaji' }).click()
  const presenter = await opened
  await presenter.getByText('Layar proyektor tersambung').waitFor()
  for (let step = 0; step < 40; step++) await presenter.keyboard.press('PageDown')
  const slides = await page.locator('.slide').count()
  await page.waitForTimeout(3000)
  console.log({ name, slides, megabytes: renderers() })
  await browser.close()
}

/** The page's slides repeated until there are enough. */
function withSlides(html: string): string {
  const [slide] = /<section class="slide plain"[\s\S]*?<\/section>/.exec(html) ?? []
  const count = html.split('<section class="slide').length - 1
  if (!slide) throw new Error('The deck has no slide to repeat.')
  return html.replace('<footer class="deck-foot"', `${slide.repeat(SLIDES - count)}$&`)
}

function renderers(): number[] {
  const ids = execFileSync('pgrep', ['-f', 'type=renderer'], { encoding: 'utf8' }).trim().split('\n')
  return ids
    .map((id) => /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1])
    .map((kilobytes) => Math.round(Number(kilobytes) / 1024))
    .sort((a, b) => b - a)
}
