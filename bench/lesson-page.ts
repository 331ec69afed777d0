// Measures one lesson as a participant with a cheap phone and little signal meets it. Build first, then:
//   npm run bench                       the first lesson linked from the home page
//   npm run bench -- /pelajaran/x/ 3    that page, three runs
import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../src/outputs/chromium.ts'
import { tagsOf } from '../src/outputs/html.ts'
import { serve } from '../tests/support/static-server.ts'
import { count, type Traffic, vitals, watchTraffic, watchVitals } from './measure.ts'

const [address = firstLesson(), runs = '7'] = process.argv.slice(2)
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const cpuSlowdown = 4

const server = await serve([{ dir: 'dist', base: '/' }], { brotli: true })
const browser = await chromium.launch(await findChromium())
try {
  const results = []
  for (let run = 0; run < Number(runs); run++) {
    const url = `http://127.0.0.1:${server.port}${address}`
    // Two visits: a tap scrolls the page, and what it brings into view would count as the largest paint.
    const { answered } = await visit(browser, url, timeToAnswer)
    results.push({ ...(await visit(browser, url)), answered })
    process.stderr.write('.')
  }
  process.stderr.write('\n')
  print(address, results)
} finally {
  await browser.close()
  await server.close()
}

type Result = Awaited<ReturnType<typeof visit>>

/** One first visit: nothing is cached, the clock starts with the request. `act` is what is done meanwhile. */
async function visit(
  browser: Browser,
  url: string,
  act: (page: Page, started: number) => Promise<number | undefined> = async () => undefined,
) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = await watchTraffic(session)
    await session.send('Network.emulateNetworkConditions', slow4g)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    await watchVitals(page)
    const started = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    const answered = await act(page, started)
    await page.waitForLoadState('networkidle')
    return { ...(await vitals(page)), answered, traffic }
  } finally {
    await context.close()
  }
}

/** Taps choices and the check button again and again, as an impatient thumb would, until the page answers. */
async function timeToAnswer(page: Page, started: number): Promise<number | undefined> {
  const limit = 30_000
  for (let turn = 0; performance.now() - started < limit; turn++) {
    // Between two documents there is nothing to tap.
    const seen = await page.evaluate(tap, turn).catch(() => 'nothing yet')
    if (seen === 'answered') return performance.now() - started
    if (seen === 'no question') return undefined
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return undefined
}

/** Runs in the page. A question is an island with both choices and a check button: menus have radios too. */
function tap(turn: number): 'answered' | 'no question' | 'nothing yet' {
  const isCheck = (button: HTMLButtonElement) => button.textContent.includes('Periksa jawaban')
  const question =
    document.querySelector('[data-measured]') ??
    [...document.querySelectorAll('page-island')].find(
      (island) =>
        island.querySelector('input[type=radio]') && [...island.querySelectorAll('button')].some(isCheck),
    )
  if (!question) return document.readyState === 'complete' ? 'no question' : 'nothing yet'
  // An answered question may lose its check button; marked, it is not mistaken for the next one.
  question.setAttribute('data-measured', '')
  const isAnswered = () =>
    [...question.querySelectorAll('[role=status]')].some((status) => status.textContent.trim() !== '')
  if (isAnswered()) return 'answered'
  const radios = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  // Another choice each time: a second tap on the same one is no change, so no event.
  radios[turn % radios.length]?.click()
  ;[...question.querySelectorAll('button')].find(isCheck)?.click()
  return isAnswered() ? 'answered' : 'nothing yet'
}

function print(page: string, results: Result[]): void {
  const of = (pick: (result: Result) => number | undefined) => median(results.map(pick))
  const last: Traffic[] = results.at(-1)?.traffic ?? []
  console.log(`${page}, ${results.length} first visits, medians (slow 4G, CPU ÷${cpuSlowdown}, brotli)`)
  for (const kind of [...new Set(last.map((item) => item.kind))].sort()) {
    const own = last.filter((item) => item.kind === kind)
    row(kind, `${own.reduce((sum, item) => sum + item.bytes, 0)} bytes in ${own.length} requests`)
  }
  row(
    'all',
    `${of(({ traffic }) => count(traffic))} bytes in ${of(({ traffic }) => traffic.length)} requests`,
  )
  row('first paint', `${of((result) => result.firstPaint)} ms`)
  row('largest paint', `${of((result) => result.largestPaint)} ms`)
  row('layout shift', `${of((result) => result.layoutShift)}`)
  row('blocking', `${of((result) => result.blocking)} ms`)
  const answered = of((result) => result.answered)
  row('answers after', answered === undefined ? 'never' : `${Math.round(answered)} ms`)
  if (results.some(({ answered }) => answered === undefined)) {
    console.error('Not every run got an answer: does this page have a choice question?')
    process.exitCode = 1
  }
}

function row(name: string, value: string): void {
  console.log(`  ${name.padEnd(14)} ${value}`)
}

function median(values: (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  return middle === undefined ? undefined : Math.round(middle * 1000) / 1000
}

function firstLesson(): string {
  const link = tagsOf(readFileSync('dist/index.html', 'utf8'))
    .flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : []))
    .find((href) => /\/pelajaran\/[^/]+\/?$/.test(href))
  if (!link) throw new Error('The home page links no lesson; name one: npm run bench -- /pelajaran/x/')
  return link
}
