import type { Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { expect, test } from '../support/participant.ts'
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
