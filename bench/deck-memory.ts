/**
 * Memory of a deck of 120 slides with the presenter's window, and of the facilitator's file in both windows. Build first.
 * Counts the proportional memory (PSS) of the renderers that hold a page, in MB; Linux only.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { serve } from '../tests/support/static-server.ts'
import { startBrowser } from './browser.ts'

const DECK = 'pelajaran/enam-prinsip/tayangan/'
const SLIDES = 120
const SITE = 4392
const LONG = 4393

const site = await serve([{ dir: 'dist', base: '/' }], { port: SITE })
// The same site with one deck made long.
const long = createServer(async ({ url = '' }, response) => {
  const answer = await fetch(`http://localhost:${SITE}${url}`)
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
  const isDeck = url.startsWith(`/${DECK}`)
  response.end(isDeck ? withSlides(await answer.text()) : Buffer.from(await answer.arrayBuffer()))
}).listen(LONG)
try {
  console.log({ name: 'empty page', megabytes: await measure('about:blank', 0) })
  console.log({
    name: `site, ${SLIDES} slides`,
    megabytes: await measure(`http://localhost:${LONG}/${DECK}`, 40),
  })
  const file = `${pathToFileURL('dist/unduh/fasilitator.html').href}#/${DECK}`
  console.log({ name: 'fasilitator.html', megabytes: await measure(file, 12) })
} finally {
  long.close()
  await site.close()
}

/** Opens a page, its presenter's window if it is a deck, and steps on. @returns what its renderers hold */
async function measure(url: string, steps: number): Promise<number[]> {
  const browser = await startBrowser(['--disable-features=SpareRendererForSitePerProcess'])
  try {
    const { targetInfos } = await browser.ask('Target.getTargets', {})
    const { targetId } = targetInfos.find(({ type }: { type: string }) => type === 'page')
    const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true })
    const run = (expression: string) =>
      browser.ask('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true }, sessionId)
    await browser.ask('Page.navigate', { url }, sessionId)
    await wait(6000)
    if (steps > 0) {
      await run(`document.querySelector('[data-deck="presenter"]').click()`)
      await wait(8000)
    }
    for (let step = 0; step < steps; step++) {
      await run(`dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }))`)
      await wait(60)
    }
    await wait(3000)
    return renderers(browser.process.pid ?? 0)
  } finally {
    await browser.close()
  }
}

/** The page's slides repeated until there are enough. */
function withSlides(html: string): string {
  const [slide] = /<section class="slide plain"[\s\S]*?<\/section>/.exec(html) ?? []
  const count = html.split('<section class="slide').length - 1
  if (!slide) throw new Error('The deck has no slide to repeat.')
  return html.replace('<footer class="deck-foot"', `${slide.repeat(SLIDES - count)}$&`)
}

function renderers(browser: number): number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  const rows = all.map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [])
  const isBelow = (pid: string | undefined): boolean => {
    const parent = rows.find(([, own]) => own === pid)?.[2]
    return parent === String(browser) || (parent !== undefined && parent !== '0' && isBelow(parent))
  }
  return rows
    .filter(([, pid, , args]) => args?.includes('--type=renderer') && isBelow(pid))
    .map(([, pid]) => /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
    .map((kilobytes) => Math.round(Number(kilobytes) / 1024))
    .sort((a, b) => b - a)
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
