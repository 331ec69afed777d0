/**
 * The video of a storyboard of a minute: 12 shots, each with a drawing of 60 strokes, with movements and soft transitions. Build
 * first, then `node bench/board-video.ts`. Says how long it takes to make, how large it is, and the longest time in which the
 * page answered nothing meanwhile; the second run is on a processor four times slower.
 */
import { stat } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { simplify } from '../src/features/storyboard/panel/simplify.ts'
import { encodeStroke } from '../src/features/storyboard/panel/strokes.ts'
import { findChromium } from '../src/outputs/chromium.ts'
import { handDrawn } from '../tests/support/drawings.ts'
import { serve } from '../tests/support/static-server.ts'
import { item, keepBoard, made } from './boards.ts'

const BOARD = 'BBBBBBBBBBBB1'
const SHOTS = 12
const MOVEMENTS = ['dolly', 'pan', 'zoom', 'diam', 'handheld', 'tilt']

const server = await serve([{ dir: 'dist', base: '/' }])
const browser = await chromium.launch(await findChromium())
try {
  const context = await browser.newContext({
    baseURL: `http://localhost:${server.port}/`,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    acceptDownloads: true,
  })
  for (const slower of [1, 4]) {
    const page = await context.newPage()
    await page.goto('latihan/membuat-papan/')
    await fill(page)
    await page.goto('about:blank')
    await page.goto(`latihan/membuat-papan/#papan/${BOARD}/ekspor`)
    const make = page.getByRole('button', { name: /^Buat video / })
    const name = await make.textContent({ timeout: 60_000 })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.evaluate(() => {
      const tasks: number[] = [0]
      Object.assign(window, { tasks })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(Math.round(duration))
      }).observe({ entryTypes: ['longtask'] })
    })
    const download = page.waitForEvent('download', { timeout: 600_000 })
    const start = performance.now()
    await make.click()
    const path = await (await download).path()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const { size } = await stat(path)
    const longest = await page.evaluate(() => Math.max(...(window as unknown as { tasks: number[] }).tasks))
    console.log(
      `${name}, processor ÷ ${slower}: ${seconds} s, ${(size / 1024 / 1024).toFixed(2)} MB, longest task ${longest} ms`,
    )
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}

/** Puts the board into the storage of the page, as if it had been made there. */
async function fill(page: Page): Promise<void> {
  const shots = Object.fromEntries(Array.from({ length: SHOTS }, (_, at) => [made('S', at), item(shot(at))]))
  const brief = { title: 'Satu menit', goal: '', audience: '', message: '', action: '', channels: [] }
  const board = {
    brief: item({ ...brief, kind: 'sketch', seconds: 60, ratio: '9:16' }),
    order: item(Object.keys(shots)),
    shots,
    ratings: {},
    comments: {},
  }
  const panels = Array.from({ length: SHOTS }, (_, at) => [made('P', at), item(panel(at))] as const)
  await keepBoard(page, BOARD, board, panels)
}

function shot(at: number): object {
  return {
    seconds: 5,
    movement: MOVEMENTS[at % MOVEMENTS.length],
    transition: at % 3 === 0 ? 'dissolve' : 'cut',
    visual: `Shot ${at + 1}: petugas menjelaskan syarat di loket.`,
    lines: [{ speaker: 'BU SARI', text: 'Syaratnya tiga: identitas, formulir, dan meterai.' }],
    onScreen: [{ text: 'Tiga syarat', place: 'top' }],
    sound: '',
    location: 'Loket',
    props: '',
    people: [],
    facts: [],
    status: 'draft',
    panels: [made('P', at)],
  }
}

function panel(at: number): object {
  const strokes = handDrawn(60, at + 1).map((points) =>
    encodeStroke({ ink: 'ink', nib: 'medium', points: simplify(points, 1) }),
  )
  return { ratio: '9:16', strokes: strokes.join(''), marks: [], alt: '' }
}
