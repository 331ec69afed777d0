import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { shown, type WrittenQuestion } from '../support/course.ts'
import { expect, type Participant, placesOf, test } from '../support/participant.ts'

const ADDRESS = 'bantuan/contoh-soal/'
const matching = sample('match', 'contoh-jodoh-biasa')
const gaps = sample('gap-match', 'contoh-rumpang-biasa')

test.describe('By touch on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  for (const question of [matching, gaps]) {
    test(`a participant opens each place and taps what belongs there: ${question.id}`, async ({
      participant,
    }) => {
      await opensAlive(participant)
      for (const { name, chip } of placesOf(question)) {
        await participant.place(question, name).tap()
        await participant.chip(question, chip).tap()
        await expect(participant.place(question, name)).toContainText(shown(chip))
        await expect(participant.place(question, name)).toBeFocused()
      }
      await checks(participant, question)
      await participant.seesRight(question)
    })
  }

  test('a participant takes a choice first, changes her mind, and takes it out again', async ({
    participant,
  }) => {
    const [first, second] = twoPlaces(matching)
    await opensAlive(participant)
    await participant.chip(matching, first.chip).tap()
    await hears(participant, /^Diambil: Menulis sumber dan tanggal di bawah angka\. Pilih tempatnya\.$/)
    await participant.place(matching, second.name).tap()
    await hears(participant, `${second.name} dipasangkan dengan ${first.chip}`)
    await participant.place(matching, second.name).tap()
    await participant.place(matching, first.name).tap()
    await expect(participant.place(matching, first.name)).toContainText(first.chip)
    await expect(participant.place(matching, second.name)).toContainText('Pilih pasangannya')
    await participant.place(matching, first.name).tap()
    await participant.question(matching.prompt).getByRole('button', { name: 'Batal' }).tap()
    await expect(participant.place(matching, first.name)).toContainText(first.chip)
    await participant.place(matching, first.name).tap()
    await participant.chip(matching, first.chip).tap()
    await expect(participant.place(matching, first.name)).toContainText('Pilih pasangannya')
  })

  test('a participant keeps what was right when she tries again, and all of it after the phone was closed', async ({
    participant,
  }) => {
    const [first, second, ...rest] = placesOf(matching)
    if (!first || !second) throw new Error('The sample has too few places.')
    await opensAlive(participant)
    const swapped = [
      { ...first, chip: second.chip },
      { ...second, chip: first.chip },
    ]
    for (const { name, chip } of [...swapped, ...rest]) {
      await participant.place(matching, name).tap()
      await participant.chip(matching, chip).tap()
    }
    await checks(participant, matching)
    const group = participant.question(matching.prompt)
    await expect(group.getByText('Sebagian tepat, 4 dari 6.')).toBeVisible()
    await expect(group.getByText('Belum tepat', { exact: true })).toHaveCount(2)
    await expect(group.getByText('Benar', { exact: true })).toHaveCount(4)
    await group.getByRole('button', { name: 'Coba lagi' }).tap()
    await expect(participant.chip(matching, first.chip)).toBeVisible()
    await participant.reopens()
    await opensAlive(participant, false)
    for (const { name, chip } of rest)
      await expect(participant.place(matching, name)).toContainText(shown(chip))
    for (const { name, chip } of [first, second]) {
      await participant.place(matching, name).tap()
      await participant.chip(matching, chip).tap()
    }
    await checks(participant, matching)
    await participant.seesRight(matching)
  })

  for (const question of [matching, gaps]) {
    test(`a participant drags all with a finger, and the page stays where it is: ${question.id}`, async ({
      participant,
    }) => {
      await opensAlive(participant)
      const { page } = participant
      for (const { name, chip } of placesOf(question)) {
        const from = participant.chip(question, chip)
        const to = participant.place(question, name)
        // The choices open below it, so that both are in view.
        await to.tap()
        await bringsTogether(page, from, to)
        const finger = await touches(page)
        const grip = await gripOf(from)
        const before = await page.evaluate(() => scrollY)
        await finger.down(grip)
        await finger.moves(await middleOf(to), 6)
        expect(await page.evaluate(() => scrollY)).toBe(before)
        await finger.up()
        await expect(to).toContainText(shown(chip))
      }
      await checks(participant, question)
      await participant.seesRight(question)
    })
  }

  test('a participant drags to a place above the screen: at the edge the page scrolls along', async ({
    participant,
  }) => {
    const [first] = twoPlaces(matching)
    await opensAlive(participant)
    const { page } = participant
    const from = participant.chip(matching, first.chip)
    const to = participant.place(matching, first.name)
    await from.scrollIntoViewIfNeeded()
    const finger = await touches(page)
    await finger.down(await gripOf(from))
    await finger.moves({ x: 180, y: 70 }, 6)
    await expect.poll(async () => (await middleOf(to)).y).toBeGreaterThan(120)
    await finger.moves({ x: 180, y: 300 }, 4)
    await finger.moves(await middleOf(to), 4)
    await finger.up()
    await expect(to).toContainText(first.chip)
  })

  test('a drag that a second finger or Escape interrupts puts the choice back', async ({ participant }) => {
    const [first] = twoPlaces(gaps)
    await opensAlive(participant)
    const { page } = participant
    const from = participant.chip(gaps, first.chip)
    const to = participant.place(gaps, first.name)
    await bringsTogether(page, from, to)
    const finger = await touches(page)
    const target = await middleOf(to)
    for (const interrupt of [() => finger.second(), () => page.keyboard.press('Escape')]) {
      await finger.down(await gripOf(from))
      await finger.moves(target, 4)
      await interrupt()
      await finger.up()
      await expect(to).toContainText('kosong')
      await expect(from).toBeVisible()
    }
  })
})

test.describe('With a keyboard on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  for (const question of [matching, gaps]) {
    test(`a participant answers without a mouse: ${question.id}`, async ({ participant }) => {
      await opensAlive(participant)
      const { page } = participant
      await page.locator(`main nav a[href$="--${question.type}"]`).press('Enter')
      for (const { name, chip } of placesOf(question)) {
        await tabsTo(page, participant.place(question, name))
        await page.keyboard.press('Enter')
        await hears(participant, 'Pilih isi untuk', question)
        await tabsTo(page, participant.chip(question, chip))
        await page.keyboard.press('Space')
        await expect(participant.place(question, name)).toBeFocused()
      }
      await tabsTo(
        page,
        participant.question(question.prompt).getByRole('button', { name: 'Periksa jawaban' }),
      )
      await page.keyboard.press('Enter')
      await participant.seesRight(question)
    })
  }

  test('Escape closes a place and brings back what was taken out', async ({ participant }) => {
    const [first] = twoPlaces(matching)
    await opensAlive(participant)
    const { page } = participant
    const place = participant.place(matching, first.name)
    await place.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(place).toBeFocused()
    await expect(place).toHaveAttribute('aria-expanded', 'false')
    await place.press('Enter')
    await participant.chip(matching, first.chip).press('Enter')
    await place.press('Enter')
    await expect(participant.chip(matching, first.chip)).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Escape')
    await expect(place).toContainText(first.chip)
  })

  test('a mouse drags a choice by any part of it', async ({ participant }) => {
    const [first] = twoPlaces(matching)
    const { page } = participant
    // High enough that neither end lies at an edge, where the page would scroll along.
    await page.setViewportSize({ width: 1280, height: 1000 })
    await opensAlive(participant)
    const place = participant.place(matching, first.name)
    await bringsTogether(page, participant.chip(matching, first.chip), place)
    await participant.chip(matching, first.chip).dragTo(place)
    await expect(place).toContainText(first.chip)
  })
})

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('both types are worksheets: everything is there to read', async ({ participant }) => {
    await participant.opens(ADDRESS)
    for (const question of [matching, gaps]) {
      const group = participant.question(question.prompt)
      for (const { text } of question.choices ?? []) await expect(group.getByText(shown(text))).toBeVisible()
      for (const { text } of question.items ?? []) {
        await expect(group.getByText(shown(text), { exact: true })).toBeVisible()
      }
    }
    await expect(
      participant.page.getByText('Ketuk tempat yang kosong', { exact: false }).first(),
    ).toBeHidden()
  })
})

function sample(type: string, id: string): WrittenQuestion {
  const text = readFileSync(`src/features/quiz/types/${type}/samples.yaml`, 'utf8')
  const question = (parse(text) as WrittenQuestion[]).find((each) => each.id === id)
  if (!question) throw new Error(`No sample "${id}".`)
  return question
}

function twoPlaces(question: WrittenQuestion) {
  const [first, second] = placesOf(question)
  if (!first || !second) throw new Error('The sample has too few places.')
  return [first, second] as const
}

async function opensAlive(participant: Participant, anew = true) {
  if (anew) await participant.opens(ADDRESS)
  await participant.page.waitForFunction(() => !document.querySelector('page-island[name$="match"]'))
}

async function checks(participant: Participant, question: WrittenQuestion) {
  await participant.question(question.prompt).getByRole('button', { name: 'Periksa jawaban' }).click()
}

/** What a screen reader says after a move. */
async function hears(participant: Participant, words: string | RegExp, question = matching) {
  const status = participant.question(question.prompt).getByRole('status')
  await expect(status.filter({ hasText: words })).toHaveCount(1)
}

async function tabsTo(page: Page, target: Locator) {
  const isFocused = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 150 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Scrolls so that both are in view, away from the edges at which a drag scrolls the page. */
async function bringsTogether(page: Page, from: Locator, to: Locator) {
  const [a, b] = [await middleOf(from), await middleOf(to)]
  await page.evaluate((by) => scrollBy(0, by), (a.y + b.y) / 2 - (page.viewportSize()?.height ?? 0) / 2)
}

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Nothing to be seen there.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where a finger takes hold of a choice. */
async function gripOf(choice: Locator) {
  const box = await choice.boundingBox()
  if (!box) throw new Error('Nothing to be seen there.')
  return { x: box.x + 20, y: box.y + box.height / 2 }
}

/** Real fingers: the browser decides what scrolls. */
async function touches(page: Page) {
  const session = await page.context().newCDPSession(page)
  type Point = { x: number; y: number }
  let at: Point = { x: 0, y: 0 }
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: (Point & { id: number })[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    async down(point: Point) {
      at = point
      await send('touchStart', [{ ...at, id: 1 }])
    },
    async moves(to: Point, steps: number) {
      const from = at
      for (let step = 1; step <= steps; step += 1) {
        at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }
        await send('touchMove', [{ ...at, id: 1 }])
      }
    },
    async second() {
      await send('touchStart', [
        { ...at, id: 1 },
        { x: at.x + 40, y: at.y + 40, id: 2 },
      ])
    },
    async up() {
      await send('touchEnd', [])
    },
  }
}
