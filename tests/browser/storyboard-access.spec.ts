import type { Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { photoOf, scanOf } from '../support/paper-photos.ts'
import { expect, test } from '../support/participant.ts'
import { pngOf } from '../support/png.ts'
import { Maker, STORYBOARD } from '../support/storyboard.ts'

// The storyboard in each of its views, light and dark: nothing may break a rule of WCAG 2.2 AA, and nothing may be
// wider than a small phone.

test.describe.configure({ timeout: 120_000 })
test.use({ viewport: { width: 320, height: 640 } })

async function breaksNoRule(page: Page) {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    expect(await brokenRules(page, theme === 'light' ? 'all' : 'contrast'), theme).toEqual([])
  }
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(view)
}

/** A board from a model script, which has something in every field. */
async function opensExample(maker: Maker) {
  await maker.opens()
  await maker.page.getByText('Contoh naskah').first().tap()
  await maker.page
    .getByRole('button', { name: /Buka contoh/ })
    .first()
    .tap()
  await expect(maker.page.getByRole('button', { name: /^Shot 1, / })).toBeVisible()
}

test('The list of boards and what a board begins with break no rule', async ({ participant }) => {
  const maker = new Maker(participant)
  await maker.opens()
  await breaksNoRule(maker.page)
  await maker.startsWith('Mitos–fakta')
  await participant.seesSaved()
  await participant.reopens(STORYBOARD)
  await maker.page.getByRole('button', { name: /Papan baru/ }).waitFor()
  await breaksNoRule(maker.page)
})

test('A board, its script and its brief break no rule', async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await opensExample(maker)
  await page.getByRole('button', { name: 'Susun' }).tap()
  await breaksNoRule(page)
  await page.getByRole('button', { name: 'Naskah', exact: true }).tap()
  await breaksNoRule(page)
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Ringkasan' }).tap()
  await page.getByLabel('Judul papan').waitFor()
  await breaksNoRule(page)
})

test('A shot, its drawing desk and its sheets break no rule', async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await opensExample(maker)
  await page.getByRole('button', { name: /^Shot 2, / }).tap()
  await breaksNoRule(page)
  await maker.opensDesk()
  await maker.draws([0.2, 0.2], [0.8, 0.8])
  await breaksNoRule(page)
  await maker.presses(maker.tool('Stempel'))
  await breaksNoRule(page)
})

test('The sheets to print break no rule', async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await opensExample(maker)
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Cetak', exact: true }).tap()
  await page.getByText('2 lembar A4 tegak').waitFor()
  await breaksNoRule(page)
})

/** From a board, or from a screen of it, to one that stands behind "Lainnya" on a phone. */
async function goesTo(page: Page, screen: string) {
  const back = page.getByRole('button', { name: 'Semua shot' }).first()
  if (await back.isVisible()) await back.tap()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: screen, exact: true }).tap()
}

test('Watching, reading aloud, judging and handing over a board break no rule', async ({ participant }) => {
  const { page } = new Maker(participant)
  await opensExample(new Maker(participant))
  await page.getByRole('button', { name: 'Tonton', exact: true }).tap()
  await page.getByRole('button', { name: 'Putar' }).waitFor()
  await breaksNoRule(page)
  await page.getByRole('button', { name: 'Teleprompter' }).tap()
  await page.getByRole('button', { name: 'Mulai' }).waitFor()
  await breaksNoRule(page)
  await goesTo(page, 'Ekspor')
  await page.getByRole('button', { name: /^Buat video / }).waitFor()
  await breaksNoRule(page)
  await goesTo(page, 'Periksa dan nilai')
  await page.getByRole('button', { name: 'Periksa sebelum rekam' }).waitFor()
  await breaksNoRule(page)
  await page.getByRole('button', { name: 'Nilai papan' }).tap()
  await page.getByRole('radio', { name: 'Fasilitator' }).check()
  await page.locator('fieldset.review-criterion').first().getByRole('radio').first().check()
  await breaksNoRule(page)
})

test('Reading a sheet of paper, and cutting it by hand, break no rule', async ({ participant }) => {
  const { page } = new Maker(participant)
  await opensExample(new Maker(participant))
  await goesTo(page, 'Dari kertas')
  const sheet = photoOf(scanOf({ count: 6, ratio: '9:16', number: 1 }, [0, 3]), { longest: 1000 })
  const buffer = pngOf(sheet)
  await page.getByLabel('Pilih foto').setInputFiles({ name: 'lembar.png', mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: 'Masukkan 2 gambar' }).waitFor()
  await breaksNoRule(page)
  await page.getByRole('button', { name: 'Potong sendiri' }).tap()
  await page.getByRole('button', { name: 'Potong', exact: true }).waitFor()
  await breaksNoRule(page)
})
