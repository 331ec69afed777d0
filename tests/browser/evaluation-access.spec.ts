import type { Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { expect, test } from '../support/participant.ts'
import { printed } from '../support/pdf.ts'
import { EVALUATION, Rater } from '../support/rater.ts'

// An evaluation in each of its screens, light and dark: nothing may break a rule of WCAG 2.2 AA, and nothing may be wider
// than a small phone.

test.describe.configure({ timeout: 180_000 })
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

test('The list prints the empty sheet before anything is begun, and breaks no rule, also while it asks about a removal', async ({
  participant,
}) => {
  const rater = new Rater(participant)
  const { page } = rater
  await participant.opens(EVALUATION)
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await rater.pressesButton('Cetak lembar kosong')
  // Both sides of one sheet.
  const { pages } = await printed(page)
  expect(pages.map(({ empty }) => empty)).toEqual([false, false])
  // Printed by the browser's own menu, the rubric comes with it.
  expect((await printed(page)).pages.length).toBeGreaterThan(2)
  await breaksNoRule(page)
  await rater.pressesButton(/Akun contoh/)
  await rater.pressesButton('Semua audit')
  await rater.pressesButton(/^Hapus audit/)
  await expect(page.getByRole('status').getByText(/dihapus\.$/)).toBeVisible()
  await rater.pressesButton('Urungkan')
  await expect(page.getByRole('status').getByText(/dipulihkan\.$/)).toBeVisible()
  await breaksNoRule(page)
  await rater.pressesButton(/^Hapus audit/)
  await rater.presses(page.getByText('Baru dihapus (1)'))
  await rater.pressesButton(/ selamanya$/)
  const question = page.getByRole('dialog', { name: /selamanya\?$/ })
  await expect(question.getByText(/^60 unggahan beserta nilai/)).toBeVisible()
  await breaksNoRule(page)
  await rater.presses(question.getByRole('button', { name: 'Hapus selamanya' }))
  await expect(page.getByRole('status').getByText(/dihapus selamanya\.$/)).toBeVisible()
})

test('Set-up, sample, scoring, results and raters break no rule', async ({ participant }) => {
  const rater = new Rater(participant)
  await rater.opensPractice()
  const { page } = rater
  await rater.draws(1)
  await expect(page.getByText('3 unggahan terambil')).toBeVisible()
  await breaksNoRule(page)
  await rater.goesTo(/^Nilai sampel/)
  await breaksNoRule(page)
  await rater.pressesButton('Mulai menilai')
  await rater.gives(1)
  for (const part of await page.getByText('(boleh dilewati)').all()) await rater.presses(part)
  await rater.presses(page.getByRole('group', { name: /takarir/ }).getByRole('radio', { name: 'Ya' }))
  await breaksNoRule(page)
  // By keyboard: a figure gives the level and leads to the evidence, Enter leads to the next principle.
  await page.getByRole('radio', { name: /^1 / }).focus()
  await page.keyboard.press('2')
  await expect(page.getByRole('textbox', { name: /^Bukti untuk Kredibel/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Integritas/ })).toHaveAttribute('aria-expanded', 'true')
  await rater.goesTo(/^Hasil/)
  await page.getByRole('heading', { name: 'Hitungan teks' }).waitFor()
  for (const part of await page.getByText('Lihat sebagai tabel').all()) await rater.presses(part)
  await breaksNoRule(page)
  await rater.goesTo(/^Dua penilai/)
  await page.getByRole('button', { name: 'Simpan berkas' }).waitFor()
  await breaksNoRule(page)
})
