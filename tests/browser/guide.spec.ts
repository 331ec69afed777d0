/** The printed booklet: its contents lead to its parts, it fits the paper, and nothing tells the key too early. */
import { guideOfCourse, questionsOf, shown } from '../support/course.ts'
import { expect, test } from '../support/participant.ts'

const ADDRESS = 'pedoman/'
const FEWEST_PAGES = 24
const MOST_PAGES = 36

const guide = guideOfCourse()

test('A facilitator finds the booklet from the help page, and every part of it from its contents', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens('bantuan/')
  await page.getByRole('main').getByRole('link', { name: guide.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: guide.title })).toBeVisible()

  const contents = page.getByRole('navigation', { name: 'Isi', exact: true })
  const chapters = contents.getByRole('link', { name: /^\d+ ?\D/ })
  expect(await chapters.count()).toBeGreaterThanOrEqual(guide.lessons.length)
  const leadNowhere = await contents.evaluate((nav) =>
    [...nav.querySelectorAll('a')].map(({ hash }) => hash).filter((hash) => !document.querySelector(hash)),
  )
  expect(leadNowhere).toEqual([])

  await contents.getByRole('link', { name: /^T1/ }).click()
  await expect(page.getByRole('heading', { name: /^T1/ })).toBeInViewport()
})

test('Printed on A4, the booklet is a booklet: neither a leaflet nor a book', async ({ participant }) => {
  const { page } = participant
  await participant.opens(ADDRESS)
  await page.evaluate(() => document.fonts.ready)
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  // Chromium writes each page of a PDF as an object of its own, uncompressed.
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page(?!s)\b/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(FEWEST_PAGES)
  expect(pages).toBeLessThanOrEqual(MOST_PAGES)
})

test('Every question stands in the booklet, and no reason of a right answer stands before the key', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(ADDRESS)
  const text = ((await page.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ')
  const questions = text.slice(0, text.lastIndexOf('Kunci jawaban'))
  const key = text.slice(questions.length)
  const asked = guide.lessons.flatMap(questionsOf)
  expect(asked.filter(({ prompt }) => !questions.includes(shown(prompt)))).toEqual([])
  const reasons = asked.flatMap(({ choices = [] }) =>
    choices.flatMap(({ correct, feedback }) => (correct && feedback ? shown(feedback) : [])),
  )
  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.filter((reason) => questions.includes(reason))).toEqual([])
  expect(reasons.filter((reason) => key.includes(reason)).length).toBeGreaterThan(0)
})

test('No element of the booklet has the id of another, and nothing in it can be filled in or kept', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(ADDRESS)
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(ids.filter((id) => id.startsWith('pelajaran-'))).toEqual([])
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0)
})
