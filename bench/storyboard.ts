/**
 * A large storyboard on a slow phone: 60 shots with drawings of 60 strokes each, 12 photos of 35 KB. Build first, then
 * `node bench/storyboard.ts`. Says how long it takes until its panels are drawn, how large its file is, and the longest
 * task of the page for each stroke, all on a processor four times slower.
 */
import { stat } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { simplify } from '../src/features/storyboard/panel/simplify.ts'
import { encodeStroke } from '../src/features/storyboard/panel/strokes.ts'
import { findChromium } from '../src/outputs/chromium.ts'
import { handDrawn } from '../tests/support/drawings.ts'
import { finger } from '../tests/support/finger.ts'
import { serve } from '../tests/support/static-server.ts'
import { item, keepBoard, made } from './boards.ts'

const STORYBOARD = 'latihan/membuat-papan/'
const SHOTS = 60
const PHOTOS = 12
const STROKES = 20
const BOARD = 'BBBBBBBBBBBB1'

const server = await serve([{ dir: 'dist', base: '/' }], { brotli: true })
const browser = await chromium.launch(await findChromium())
try {
  const context = await browser.newContext({
    baseURL: `http://localhost:${server.port}/`,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(STORYBOARD)
  await fill(page)
  console.log(`drawings: ${SHOTS} of ${drawing(0).length} characters`)
  for (const run of [1, 2, 3]) {
    const first = await opening(9)
    console.log(
      `run ${run}: the first screen of panels after ${first} ms, all after ${await opening(SHOTS)} ms`,
    )
  }
  console.log(`file of the board: ${Math.round((await fileBytes(page)) / 1024)} KB`)
  console.log('longest task of each stroke, in ms:', (await drawingTasks(page)).join(' '))

  /** Milliseconds from the opening of the page until so many panels of the board are drawn. */
  async function opening(panels: number): Promise<number> {
    await page.goto('about:blank')
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(`${STORYBOARD}#papan/${BOARD}`, { waitUntil: 'commit' })
    const found = await page.waitForFunction(
      (count) =>
        document.querySelectorAll('.board-panel svg.panel-picture').length >= count &&
        Math.round(performance.now()),
      panels,
    )
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await session.detach()
    return Number(await found.jsonValue())
  }
} finally {
  await browser.close()
  await server.close()
}

/** Puts the board into the storage of the page, as if it had been made there. */
async function fill(page: Page): Promise<void> {
  const shots = Object.fromEntries(Array.from({ length: SHOTS }, (_, at) => [made('S', at), item(shot(at))]))
  const board = {
    brief: item({
      title: 'Papan besar',
      goal: '',
      audience: '',
      message: '',
      action: '',
      kind: 'sketch',
      channels: [],
      seconds: 60,
      ratio: '9:16',
    }),
    order: item(Object.keys(shots)),
    shots,
    ratings: {},
    comments: {},
  }
  const panels = Array.from({ length: SHOTS }, (_, at) => [made('P', at), item(panel(at))] as const)
  const photos = Array.from({ length: PHOTOS }, (_, at) => made('F', at))
  const prefix = await keepBoard(page, BOARD, board, panels)
  await page.evaluate(
    async ({ prefix, photos }) => {
      const canvas = document.createElement('canvas')
      canvas.width = 540
      canvas.height = 960
      const context = canvas.getContext('2d')
      const dots = context?.createImageData(540, 960)
      if (!context || !dots) return
      for (let at = 0; at < dots.data.length; at += 1) dots.data[at] = ((at >> 9) * 7 + (at % 64) * 2) % 256
      context.putImageData(dots, 0, 0)
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', 0.5))
      const bytes = await blob?.arrayBuffer()
      const open = indexedDB.open('lk-photos')
      await new Promise((done) => {
        open.onupgradeneeded = () => open.result.createObjectStore('values')
        open.onsuccess = done
      })
      const store = open.result.objectStoreNames[0] ?? ''
      const writing = open.result.transaction(store, 'readwrite')
      for (const photo of photos) {
        writing
          .objectStore(store)
          .put({ bytes, type: 'image/webp', at: Date.now() }, `${prefix}:photo:${photo}`)
      }
      await new Promise((done) => {
        writing.oncomplete = done
      })
      open.result.close()
    },
    { prefix, photos },
  )
}

function shot(at: number): object {
  return {
    seconds: 1,
    visual: `Shot ${at + 1}: petugas menjelaskan syarat di loket kepada warga yang menunggu.`,
    lines: [{ speaker: 'BU SARI', text: 'Syaratnya tiga: identitas, formulir, dan meterai Rp10.000.' }],
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
  const photo = at < PHOTOS ? { photo: { id: made('F', at), crop: [0, 0, 1, 1] } } : {}
  return { ratio: '9:16', strokes: drawing(at), marks: [], alt: '', ...photo }
}

function drawing(seed: number): string {
  const strokes = handDrawn(60, seed + 1)
  return strokes
    .map((points) => encodeStroke({ ink: 'ink', nib: 'medium', points: simplify(points, 1) }))
    .join('')
}

async function fileBytes(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  const download = page.waitForEvent('download')
  await page.locator('.board-rest').getByRole('button', { name: 'Simpan ke berkas' }).tap()
  return (await stat(await (await download).path())).size
}

/** The longest task while each of some strokes is drawn on the fullest panel. */
async function drawingTasks(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: /^Shot 20, / }).tap()
  await page.getByRole('button', { name: 'Gambar', exact: true }).tap()
  const box = await page.locator('dialog svg.panel-picture').first().boundingBox()
  if (!box) throw new Error('There is no desk.')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  const longest: number[] = []
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const y = box.y + (box.height * (stroke + 1)) / (STROKES + 2)
    const points = Array.from({ length: 8 }, (_, at) => ({
      x: box.x + (box.width * (at + 1)) / 10,
      y: y + (at % 2) * 12,
    }))
    await finger(page, points)
    // A task shorter than 50 ms is none to the observer.
    const tasks = await page.evaluate(() => {
      const { tasks } = window as unknown as { tasks: number[] }
      return tasks.splice(0)
    })
    longest.push(Math.round(Math.max(0, ...tasks)))
  }
  await session.detach()
  return longest
}
