import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { factsOf } from '../support/media.ts'
import { expect, type Participant, test } from '../support/participant.ts'
import { Maker } from '../support/storyboard.ts'
import { targetOf } from './targets.ts'

const SCRIPT = [
  'No\tDurasi\tVisual\tNarasi\tTeks Layar',
  '1\t2 dtk\tCU bel loket\tTing! Giliran siapa?\tGILIRAN SIAPA?',
  '2\t2,5 dtk\tMS petugas\tBawa kartu identitas.\t',
  '3\t1,5 dtk\tKartu akhir\tSimpan video ini.\tSimpan dulu',
].join('\n')
const SECONDS = 6
const FRAME = 1 / 25

/** A board of three shots, the first of them drawn, before the screen of exports. */
async function opensExports(participant: Participant, seconds = '2,5'): Promise<Page> {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await page.getByRole('button', { name: /^Papan kosong/ }).tap()
  await page.getByRole('button', { name: 'Semua shot' }).first().tap()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Tempel naskah' }).tap()
  await page.getByRole('textbox', { name: 'Naskah', exact: true }).fill(SCRIPT.replace('2,5', seconds))
  await page.getByRole('button', { name: 'Masukkan 3 shot' }).tap()
  await page
    .getByRole('button', { name: /^Shot 1, / })
    .first()
    .tap()
  await maker.opensDesk()
  await maker.draws([0.2, 0.3], [0.5, 0.5], [0.8, 0.3])
  await maker.leavesDesk()
  await maker.goesToBoard()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Ekspor', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'Ekspor', exact: true })).toBeVisible()
  return page
}

async function downloads(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { path: await download.path(), name: download.suggestedFilename() }
}

test('A board becomes a video that another program reads, exact to a frame', async ({ participant }) => {
  test.skip(!targetOf(test.info().project.name).isSecureContext, 'plain http has no encoder')
  const page = await opensExports(participant)
  const make = page.getByRole('button', { name: /^Buat video (MP4|WebM)$/ })
  const isMp4 = (await make.textContent())?.includes('MP4')
  const { path, name } = await downloads(page, () => make.tap())
  expect(name).toMatch(/^video-papan-1-\d{4}-\d\d-\d\d\.(mp4|webm)$/)

  const facts = await factsOf(path)
  expect(facts).toMatchObject(
    isMp4 ? { container: 'MPEG-4', codec: 'AVC' } : { container: 'WebM', codec: 'VP8' },
  )
  expect(facts).toMatchObject({ width: 720, height: 1280, frameRate: 25 })
  expect(Math.abs(facts.seconds - SECONDS)).toBeLessThanOrEqual(FRAME)
  expect(facts.bytes).toBeLessThan((SECONDS * 1_500_000) / 8)

  // It is there to be looked at and saved once more.
  const preview = page.getByLabel('Pratinjau video')
  await expect
    .poll(() => preview.evaluate((video: HTMLVideoElement) => video.duration))
    .toBeCloseTo(SECONDS, 1)
  const again = await downloads(page, () =>
    page.getByRole('button', { name: new RegExp(`^Simpan lagi ${name}`) }).tap(),
  )
  expect(again.name).toBe(name)
})

test('A video that is cancelled half-way stops for good, and the page can be used meanwhile', async ({
  participant,
}) => {
  test.skip(!targetOf(test.info().project.name).isSecureContext, 'plain http has no encoder')
  // A long board, so that half-way is a place to be at.
  const page = await opensExports(participant, '120')
  let saved = 0
  page.on('download', () => {
    saved += 1
  })
  await expect(page.getByText(/123,5 detik, tanpa suara/)).toBeVisible()
  await page.getByRole('button', { name: /^Buat video / }).tap()
  const bar = page.getByRole('progressbar')
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Batal' }).tap()
  await expect(page.getByText('Dibatalkan. Tidak ada yang disimpan.')).toBeVisible()
  await expect(bar).toBeHidden()

  // Another one begins anew at once, from its own start.
  await page.getByRole('checkbox', { name: 'Tulis takarir di gambar' }).uncheck()
  await page.getByRole('button', { name: /^Buat video / }).tap()
  await expect(bar).toBeVisible()
  await page.getByRole('button', { name: 'Batal' }).tap()
  await expect(page.getByText('Dibatalkan. Tidak ada yang disimpan.')).toBeVisible()
  expect(saved).toBe(0)
})

test('Where the encoder stands still, the next way makes the video and says why', { tag: '@once' }, async ({
  participant,
}) => {
  // As on some phones: the browser says yes to MP4, and nothing ever comes.
  await participant.page.addInitScript(() => {
    const Encoder = VideoEncoder
    window.VideoEncoder = class extends Encoder {
      #dead = false
      override configure(config: VideoEncoderConfig) {
        this.#dead = config.codec.startsWith('avc')
        super.configure(config)
      }
      override encode(frame: VideoFrame, options?: VideoEncoderEncodeOptions) {
        if (!this.#dead) super.encode(frame, options)
      }
      override flush() {
        return this.#dead ? new Promise<undefined>(() => {}) : super.flush()
      }
    }
  })
  const page = await opensExports(participant)
  await page.clock.install()
  const made = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Buat video MP4' }).tap()
  // Each way to MP4 has its patience.
  await expect(async () => {
    await page.clock.runFor(2000)
    await expect(page.getByText('Membuat video WebM')).toBeVisible({ timeout: 50 })
  }).toPass()
  await page.clock.resume()
  const download = await made
  expect(download.suggestedFilename()).toMatch(/\.webm$/)
  expect(await factsOf(await download.path())).toMatchObject({ container: 'WebM', codec: 'VP8', width: 720 })
  await expect(page.getByText(/berhenti di tengah jalan/).first()).toBeVisible()
})

test('A browser without encoders says why in a sentence, and films or draws instead', async ({
  participant,
}) => {
  const target = targetOf(test.info().project.name)
  if (target.isSecureContext) {
    await participant.page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'))
  }
  const page = await opensExports(participant)
  const reason = target.isSecureContext ? /Peramban ini tidak memiliki pembuat video MP4/ : /memakai http/
  await expect(page.getByText(reason)).toBeVisible()
  if (!target.isSecureContext) {
    await expect(page.getByRole('link', { name: 'Unduh berkas luring' })).toHaveAttribute(
      'href',
      /peserta\.html$/,
    )
    const board = await downloads(page, () =>
      page.getByRole('button', { name: 'Simpan berkas papan ini' }).tap(),
    )
    expect(board.name).toMatch(/^papan-papan-1-.*\.json$/)
  }
  const { path } = await downloads(page, () => page.getByRole('button', { name: /^Buat video / }).tap())
  const facts = await factsOf(path)
  expect(facts).toMatchObject({ width: 720, height: 1280 })
  // A film is as long as it plays on a busy device.
  expect(Math.abs(facts.seconds - SECONDS)).toBeLessThan(1)
})

test('Without any way to a video there are pictures: sheets with all panels, and single ones', async ({
  participant,
}) => {
  await participant.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'VideoEncoder')
    Reflect.deleteProperty(window, 'MediaRecorder')
  })
  const page = await opensExports(participant)
  await expect(page.getByText(/Yang terbaik di sini: lembar gambar semua panel/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Buat video/ })).toBeHidden()
  const sheet = await downloads(page, () => page.getByRole('button', { name: 'Buat lembar panel' }).tap())
  expect(sheet.name).toMatch(/^lembar-panel-papan-1-.*\.png$/)
  expect(await pixelsOf(page, sheet.path)).toEqual({ width: 1600, height: 910 })
  const panel = await downloads(page, () => page.getByRole('button', { name: 'Simpan panel ini' }).tap())
  expect(panel.name).toMatch(/-1\.png$/)
  expect(await pixelsOf(page, panel.path)).toEqual({ width: 1080, height: 1920 })
})

/** Size of a picture as a browser reads it. */
async function pixelsOf(page: Page, path: string) {
  const bytes = (await readFile(path)).toString('base64')
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    return { width: image.naturalWidth, height: image.naturalHeight }
  }, bytes)
}
