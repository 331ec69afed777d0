import { readFileSync } from 'node:fs'
import type { CDPSession, Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { shown, type WrittenQuestion } from '../support/course.ts'
import { expect, type Participant, test } from '../support/participant.ts'

// Steps are put in order by finger, by button and by key, on the page that shows the sample questions.

const PAGE = 'bantuan/contoh-soal/'
const SAMPLES = 'src/features/quiz/types/order/samples.yaml'
const written = parse(readFileSync(SAMPLES, 'utf8')) as WrittenQuestion[]

function sample(id: string): WrittenQuestion {
  const question = written.find((one) => one.id === id)
  if (!question) throw new Error(`${SAMPLES} has no question "${id}".`)
  return question
}

const usual = sample('contoh-urutan-biasa')
const longest = sample('contoh-urutan-terpanjang-persis-40-huruf')
const texts = (question: WrittenQuestion) => (question.steps ?? []).map(({ text }) => shown(text))

/** Opens the samples and waits until a question can be answered. */
async function opens(participant: Participant, question: WrittenQuestion): Promise<Locator> {
  await participant.opens(PAGE)
  const group = participant.question(question.prompt)
  await group.scrollIntoViewIfNeeded()
  await expect(participant.page.locator('page-island[name="order"]')).toHaveCount(0)
  return group
}

/** The texts of the steps as they stand, from the first to the last. */
async function orderOf(group: Locator, question: WrittenQuestion): Promise<string[]> {
  const rows = await group.getByRole('listitem').allTextContents()
  return rows.map((row) => texts(question).find((text) => row.includes(text)) ?? row)
}

/** The middle of what a row is dragged by: its number. */
async function handleOf(row: Locator): Promise<{ x: number; y: number }> {
  const box = await row.getByText(/^\d$/).boundingBox()
  if (!box) throw new Error('The row is not to be seen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A finger on the glass, as the browser gets it. */
class Finger {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page))
  }

  async touches(...points: { x: number; y: number }[]) {
    const touchPoints = points.map((point, id) => ({ ...point, id }))
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  }

  /** Moves in a straight line, in small steps. */
  async moves(from: { x: number; y: number }, to: { x: number; y: number }) {
    for (let step = 1; step <= 12; step += 1) {
      const part = step / 12
      const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
      await this.session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ ...point, id: 0 }],
      })
    }
  }

  async lifts() {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  async isTakenAway() {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  }
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

/** Brings the first row of a question to the middle of the view, away from where the page scrolls along. */
async function centres(group: Locator) {
  await group
    .getByRole('listitem')
    .nth(1)
    .evaluate((row) => row.scrollIntoView({ block: 'center', behavior: 'instant' }))
}

test.describe('with a finger on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('A participant drags a step by its handle, and the page stays where it is', async ({
    participant,
  }) => {
    const group = await opens(participant, usual)
    await centres(group)
    const before = await orderOf(group, usual)
    const rows = group.getByRole('listitem')
    const [from, to] = [await handleOf(rows.nth(0)), await handleOf(rows.nth(2))]
    const top = await scrolled(participant.page)

    const finger = await Finger.on(participant.page)
    await finger.touches(from)
    await finger.moves(from, { ...to, y: to.y + 16 })
    // The number tells, before the row is let go, which place it would take.
    await expect(rows.nth(0).getByText('3', { exact: true })).toBeVisible()
    expect(await scrolled(participant.page)).toBe(top)
    await finger.lifts()

    const [first, second, third, ...rest] = before
    await expect.poll(() => orderOf(group, usual)).toEqual([second, third, first, ...rest])
    await expect(group.getByText('Langkah 3 dari 5, dipindah ke bawah.')).toBeAttached()
    expect(await scrolled(participant.page)).toBe(top)
  })

  test('A finger on the text scrolls the page as everywhere and moves no step', async ({ participant }) => {
    const group = await opens(participant, usual)
    await centres(group)
    const before = await orderOf(group, usual)
    const top = await scrolled(participant.page)
    const finger = await Finger.on(participant.page)
    for (const text of [group.getByText(shown(usual.prompt)), group.getByText(before[1] ?? '')]) {
      const box = await text.boundingBox()
      if (!box) throw new Error('The text is not to be seen.')
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      await finger.touches(from)
      await finger.moves(from, { x: from.x, y: from.y - 120 })
      await finger.lifts()
    }
    await expect.poll(() => scrolled(participant.page)).toBeGreaterThan(top + 60)
    expect(await orderOf(group, usual)).toEqual(before)
    await expect(group.getByText(/^Seret satu langkah/)).toBeVisible()
  })

  test('A held step goes home when the browser takes the finger away, and when a second one comes', async ({
    participant,
  }) => {
    const group = await opens(participant, usual)
    await centres(group)
    const before = await orderOf(group, usual)
    const rows = group.getByRole('listitem')
    const [from, to] = [await handleOf(rows.nth(0)), await handleOf(rows.nth(2))]
    const beyond = { ...to, y: to.y + 16 }
    const finger = await Finger.on(participant.page)

    await finger.touches(from)
    await finger.moves(from, beyond)
    await expect(rows.nth(0).getByText('3', { exact: true })).toBeVisible()
    await finger.isTakenAway()
    await expect(rows.nth(0).getByText('1', { exact: true })).toBeVisible()

    const prompt = await group.getByText(shown(usual.prompt)).boundingBox()
    for (const second of [await handleOf(rows.nth(3)), { x: prompt?.x ?? 0, y: (prompt?.y ?? 0) + 8 }]) {
      await finger.touches(from)
      await finger.moves(from, beyond)
      await expect(rows.nth(0).getByText('3', { exact: true })).toBeVisible()
      await finger.touches(beyond, second)
      await expect(rows.nth(0).getByText('1', { exact: true })).toBeVisible()
      await finger.lifts()
    }
    expect(await orderOf(group, usual)).toEqual(before)
    await expect(group.getByText(/^Seret satu langkah/)).toBeVisible()
  })

  test('A step held at the lower edge of the view makes the page follow, so a long list can be crossed', async ({
    participant,
  }) => {
    const group = await opens(participant, longest)
    const rows = group.getByRole('listitem')
    await rows.nth(0).evaluate((row) => row.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const before = await orderOf(group, longest)
    const top = await scrolled(participant.page)
    const from = await handleOf(rows.nth(0))
    const edge = { x: from.x, y: 715 }
    const finger = await Finger.on(participant.page)
    await finger.touches(from)
    await finger.moves(from, edge)
    await expect.poll(() => scrolled(participant.page)).toBeGreaterThan(top + 300)
    await finger.lifts()
    await expect.poll(async () => (await orderOf(group, longest)).indexOf(before[0] ?? '')).toBeGreaterThan(2)
  })

  test('A participant taps the order together, has it checked, and finds it after the phone was closed', async ({
    participant,
  }) => {
    await opens(participant, usual)
    const [a = '', b = '', c = '', d = '', e = ''] = texts(usual)
    await participant.putsInOrder(usual, [a, b, c, e, d])
    await participant.seesSaved()
    await participant.reopens()
    const group = participant.question(usual.prompt)
    await expect.poll(() => orderOf(group, usual)).toEqual([a, b, c, e, d])

    await group.getByRole('button', { name: 'Periksa urutan' }).click()
    await expect(group.getByText('Sebagian tepat, 3 dari 5.')).toBeVisible()
    await expect(group.getByText('Tempatnya tepat')).toHaveCount(3)
    await expect(group.getByText('Salah tempat', { exact: true })).toHaveCount(2)
    await expect(group.getByText(/cukup satu langkah dipindahkan/)).toBeVisible()
    await expect(group.getByRole('button', { name: /^(Naik|Turun)/ })).toHaveCount(0)

    await group.getByRole('button', { name: 'Coba lagi' }).click()
    await expect.poll(async () => (await orderOf(group, usual)).slice(0, 3)).toEqual([a, b, c])
    await participant.answers(usual, 'right')
    await participant.seesRight(usual)
    await participant.reopens()
    await participant.seesRight(usual)
  })

  test('After two tries the right order can be looked at', async ({ participant }) => {
    const group = await opens(participant, usual)
    await participant.answers(usual, 'wrong')
    await participant.seesNotRight(usual)
    await group.getByRole('button', { name: 'Coba lagi' }).click()
    await participant.answers(usual, 'wrong')
    await group.getByRole('button', { name: 'Lihat jawaban' }).click()
    await expect(group.getByText('Urutan yang tepat:')).toBeVisible()
    const solution = group.getByRole('list').last().getByRole('listitem')
    await expect(solution).toHaveText(texts(usual))
  })
})

test.describe('with the keyboard alone on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  test('A participant moves steps by button and with Alt, hears each move and keeps her place', async ({
    participant,
  }) => {
    const group = await opens(participant, usual)
    const { keyboard } = participant.page
    const [first = '', second = ''] = await orderOf(group, usual)
    const button = (name: string) => group.getByRole('button', { name, exact: true })
    await button(`Turun: ${first}`).focus()
    await keyboard.press('Enter')
    await expect(group.getByText('Langkah 2 dari 5, dipindah ke bawah.')).toBeAttached()
    await expect(button(`Turun: ${first}`)).toBeFocused()

    await keyboard.press('Alt+ArrowUp')
    await expect(group.getByText('Langkah 1 dari 5, dipindah ke atas.')).toBeAttached()
    await expect(button(`Turun: ${first}`)).toBeFocused()

    await button(`Naik: ${second}`).focus()
    await keyboard.press('Space')
    // At the top it can't go on: the way back takes the focus.
    await expect(button(`Turun: ${second}`)).toBeFocused()
    await expect.poll(async () => (await orderOf(group, usual)).slice(0, 2)).toEqual([second, first])
  })

  test('A participant answers from the first key to the verdict without a pointer', async ({
    participant,
  }) => {
    const group = await opens(participant, usual)
    const { keyboard } = participant.page
    for (const [at, text] of texts(usual).entries()) {
      const lower = group.getByRole('button', { name: `Turun: ${text}`, exact: true })
      const upper = group.getByRole('button', { name: `Naik: ${text}`, exact: true })
      const here = (await orderOf(group, usual)).indexOf(text)
      await (here === 4 ? upper : lower).focus()
      for (let place = here; place > at; place -= 1) await keyboard.press('Alt+ArrowUp')
    }
    await expect.poll(() => orderOf(group, usual)).toEqual(texts(usual))
    await group.getByRole('button', { name: 'Periksa urutan' }).focus()
    await keyboard.press('Enter')
    await participant.seesRight(usual)
    await expect(group.getByText('Tempatnya tepat')).toHaveCount(5)
  })

  test('Escape puts a held step back', async ({ participant }) => {
    const group = await opens(participant, usual)
    await centres(group)
    const before = await orderOf(group, usual)
    const rows = group.getByRole('listitem')
    const [from, to] = [await handleOf(rows.nth(0)), await handleOf(rows.nth(2))]
    const { mouse, keyboard } = participant.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(to.x, to.y + 16, { steps: 6 })
    await expect(rows.nth(0).getByText('3', { exact: true })).toBeVisible()
    await keyboard.press('Escape')
    await mouse.up()
    expect(await orderOf(group, usual)).toEqual(before)
    await expect(group.getByText(/^Seret satu langkah/)).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('The steps stand there to be numbered by hand, and nothing pretends to move', async ({
    page,
    participant,
  }) => {
    await participant.opens(PAGE)
    const group = participant.question(usual.prompt)
    await expect(group.getByText('Tulis nomor urutnya di dalam kotak.')).toBeVisible()
    for (const text of texts(usual)) await expect(group.getByText(text)).toBeVisible()
    await expect(page.getByRole('button', { name: /^(Naik|Turun)/ })).toHaveCount(0)
  })
})
