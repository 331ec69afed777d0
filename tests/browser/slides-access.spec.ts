import type { Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { DECK, opensPresenter, seesSlide, shows } from '../support/facilitator.ts'
import { expect, test } from '../support/participant.ts'

// A deck in each of its states and in every theme: nothing may break a rule of WCAG 2.2 AA.

test.describe.configure({ timeout: 120_000 })
test.use({ viewport: { width: 1280, height: 720 }, hasTouch: false, isMobile: false, deviceScaleFactor: 1 })

/** The whole check in one theme; the other themes change colours and nothing else. */
async function breaksNoRule(page: Page) {
  for (const theme of ['light', 'dark', 'projector']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    expect(await brokenRules(page, theme === 'light' ? 'practice' : 'contrast'), theme).toEqual([])
  }
}

test('The deck as a page, with its notes, breaks no rule', async ({ participant }) => {
  await participant.opens(DECK)
  await participant.page.getByRole('button', { name: 'Tampilkan catatan' }).click()
  await breaksNoRule(participant.page)
})

test('A shown slide breaks no rule: a question, a timer', async ({ participant }) => {
  const { page } = participant
  for (const slide of [5, 11]) {
    await shows(participant, slide)
    await breaksNoRule(page)
  }
})

test('The overview and the help break no rule', async ({ participant }) => {
  const { page } = participant
  await shows(participant, 2)
  await page.keyboard.press('o')
  await expect(page.getByRole('button', { name: 'Tayangkan salindia 2', exact: true })).toBeFocused()
  await breaksNoRule(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Tombol saat menayangkan' }).waitFor()
  await breaksNoRule(page)
})

test("The presenter's window and the notes on a phone break no rule", async ({ participant }) => {
  const { page } = participant
  await participant.opens(DECK)
  const presenter = await opensPresenter(participant)
  await seesSlide(presenter, 1)
  await breaksNoRule(presenter)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${DECK}#4/0/catatan`)
  await page.getByRole('button', { name: 'Berikutnya', exact: true }).waitFor()
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(view)
  await breaksNoRule(page)
})

test('In forced colours a slide keeps its parts', async ({ participant }) => {
  const { page } = participant
  await page.emulateMedia({ forcedColors: 'active' })
  await shows(participant, 5)
  await expect(page.locator('.slide.current .hands').first()).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.locator('.slide.current')).toHaveCSS('outline-style', 'solid')
})
