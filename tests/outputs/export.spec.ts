import { readFile } from 'node:fs/promises'
import { brokenRules } from '../support/axe.ts'
import { downloads, opensExports, SECONDS } from '../support/exports.ts'
import { factsOf } from '../support/media.ts'
import { expect, test } from '../support/participant.ts'

const FRAME = 1 / 25

test('A board becomes a video that another program reads, exact to a frame', async ({ participant }) => {
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
  expect(await brokenRules(page, 'all')).toEqual([])
})

test('A video that is cancelled half-way stops for good, and the page can be used meanwhile', {
  tag: '@once',
}, async ({ participant }) => {
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
  test.setTimeout(90_000)
  // As on some phones: the browser says yes to MP4, and nothing ever comes.
  await participant.page.addInitScript(() => {
    const Encoder = VideoEncoder
    window.VideoEncoder = class extends Encoder {
      static override async isConfigSupported(config: VideoEncoderConfig) {
        const isSoftware = config.hardwareAcceleration === 'prefer-software'
        return { config, supported: !isSoftware }
      }
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
  const page = await opensExports(participant, '0,5')
  await page.clock.install()
  const made = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Buat video MP4' }).tap()
  // The way to MP4 has its patience.
  await expect(async () => {
    await page.clock.runFor(2000)
    await expect(page.getByText('Membuat video WebM')).toBeVisible({ timeout: 50 })
  }).toPass({ intervals: [50] })
  await page.clock.resume()
  const download = await made
  expect(download.suggestedFilename()).toMatch(/\.webm$/)
  expect(await factsOf(await download.path())).toMatchObject({ container: 'WebM', codec: 'VP8', width: 720 })
  await expect(page.getByText(/berhenti di tengah jalan/).first()).toBeVisible()
})

test('Captions, the list of shots and the board come as files that other programs take', async ({
  participant,
}) => {
  const page = await opensExports(participant)
  const textOf = async (name: string) => {
    const button = page.getByRole('button', { name: `Simpan ${name}`, exact: true })
    const file = await downloads(page, () => button.tap())
    return { name: file.name, text: await readFile(file.path, 'utf8') }
  }
  const srt = await textOf('SRT')
  expect(srt.name).toMatch(/^takarir-papan-1-.*\.srt$/)
  expect(srt.text).toMatch(/^\uFEFF?1\r?\n00:00:00,\d{3} --> 00:00:0[12],\d{3}\r?\nTing! Giliran siapa\?/)
  expect((await textOf('WebVTT')).text).toMatch(/^WEBVTT\n/)
  const csv = await textOf('CSV titik koma')
  expect(csv.name).toMatch(/^daftar-shot-papan-1-.*\.csv$/)
  expect(csv.text.startsWith('\uFEFF')).toBe(true)
  expect(csv.text.split('\r\n').filter((row) => row.includes(';'))).toHaveLength(4)
  expect((await textOf('Berkas papan')).name).toMatch(/^papan-papan-1-.*\.json$/)
  await page.getByRole('button', { name: 'Buka tampilan cetak' }).tap()
  await expect(page.getByRole('button', { name: 'Cetak', exact: true })).toBeVisible()
})
