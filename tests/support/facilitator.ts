import type { Locator, Page } from '@playwright/test'
import { expect, type Participant } from './participant.ts'

/** The deck of most stories: a cover, steps on slide 2, a live question on slide 5, a timer on slide 11. */
export const DECK = 'pelajaran/enam-prinsip/tayangan/'
export const SLIDES = 13

/** The slide that a window shows. */
export function slideOf(page: Page): Locator {
  return page.locator('.slide.current')
}

/** Sees that a window shows a slide. */
export async function seesSlide(page: Page, number: number): Promise<void> {
  await expect(slideOf(page)).toHaveAttribute('aria-label', `Salindia ${number}`)
}

/** Begins to show a deck from a slide on. */
export async function shows({ page }: Participant, number: number, deck = DECK): Promise<void> {
  await page.goto(`${deck}#${number}/0`)
  await seesSlide(page, number)
}

/** Opens the presenter's window. */
export async function opensPresenter({ page }: Participant): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Layar penyaji' }).click()
  const presenter = await opened
  await expect(presenter.getByText('Layar proyektor tersambung')).toBeVisible()
  return presenter
}
