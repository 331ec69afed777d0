import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { questionsOf, shown, type WrittenQuestion } from './course.ts'
import { openInFile } from './file-addresses.ts'

export { expect }

/** A person with a phone or a laptop. Speaks in what a person does and sees, never in selectors. */
export class Participant {
  constructor(
    public page: Page,
    private readonly context: BrowserContext,
  ) {}

  /** Opens a page by its address after the course's base, such as `pelajaran/enam-prinsip/`. */
  async opens(address: string) {
    await this.page.goto(address)
    await isShown(this.page)
  }

  /** Closes the browser and opens the same page again in a new one with the same storage. */
  async reopens(address?: string) {
    const here = address ?? this.page.url()
    await this.page.close()
    this.page = await this.context.newPage()
    await this.page.goto(here)
    await isShown(this.page)
  }

  /** A second tab of the same browser, on the same page unless told. */
  async opensSecondTab(address?: string): Promise<Participant> {
    const page = await this.context.newPage()
    await page.goto(address ?? this.page.url())
    await isShown(page)
    return new Participant(page, this.context)
  }

  /** Reads from here to the end of the page, screen by screen. */
  async readsToTheEnd() {
    await this.page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      window.scrollTo(0, 0)
      for (;;) {
        const before = window.scrollY
        window.scrollBy(0, window.innerHeight * 0.6)
        await frame()
        if (window.scrollY === before) return
      }
    })
  }

  /** The whole question with its prompt as its name. */
  question(prompt: string): Locator {
    return this.page.getByRole('group', { name: shown(prompt), exact: true })
  }

  /** Fills in an answer and has it checked. */
  async answers(question: WrittenQuestion, how: 'right' | 'wrong') {
    const group = this.question(question.prompt)
    await this.fillsIn(question, how)
    await group.getByRole('button', { name: /^Periksa / }).click()
  }

  /** Fills in an answer without having it checked. */
  async fillsIn(question: WrittenQuestion, how: 'right' | 'wrong') {
    const group = this.question(question.prompt)
    if (question.type === 'text-entry') {
      const { text, number } = question.answer ?? {}
      const right = text?.accept[0] ?? String(number?.value).replace('.', ',')
      await group.getByRole('textbox').fill(how === 'right' ? right : number ? '987654' : 'entahlah')
      return
    }
    if (question.type === 'order') {
      if (how === 'right') {
        await this.putsInOrder(
          question,
          (question.steps ?? []).map(({ text }) => text),
        )
        return
      }
      // There and back: in the order shown at first nothing is right.
      await group
        .getByRole('button', { name: /^Turun/ })
        .first()
        .click()
      await group.getByRole('button', { name: /^Naik/ }).nth(1).click()
      return
    }
    if (question.type === 'match' || question.type === 'gap-match') {
      const places = placesOf(question)
      for (const [at, { name }] of places.entries()) {
        // Each one's neighbour fits nowhere but there.
        const { chip } = places[how === 'right' ? at : (at + 1) % places.length] ?? { chip: '' }
        await this.place(question, name).click()
        await this.chip(question, chip).click()
      }
      return
    }
    if (question.type === 'extended-text') {
      await group.getByRole('textbox').fill(how === 'right' ? (question.example ?? '') : 'Entahlah.')
      return
    }
    for (const [at, { options = [] }] of (question.gaps ?? []).entries()) {
      const option = options.find(({ correct }) => (correct === true) === (how === 'right'))
      await group
        .getByRole('combobox')
        .nth(at)
        .selectOption(shown(option?.text ?? ''))
    }
    if (question.type === 'inline-choice') return
    // An area is called by its name in the list too, after its number.
    const choices =
      question.choices ?? (question.areas ?? []).map(({ name, ...area }) => ({ ...area, text: name }))
    const wanted = choices.filter(({ correct }) => (correct === true) === (how === 'right'))
    for (const { text } of question.multiple ? wanted : wanted.slice(0, 1)) {
      await this.choice(question, text).check()
    }
  }

  /** Puts steps in this order with the buttons, from the first on. */
  async putsInOrder(question: WrittenQuestion, texts: string[]) {
    const group = this.question(question.prompt)
    const rows = group.getByRole('listitem')
    for (const [at, text] of texts.entries()) {
      const raise = group.getByRole('button', { name: `Naik: ${shown(text)}`, exact: true })
      while (!(await rows.nth(at).textContent())?.includes(shown(text))) await raise.click()
    }
  }

  /** One choice of a question by its text. */
  choice(question: WrittenQuestion, text: string): Locator {
    // After a check the verdict stands behind the text of a choice.
    const role = question.multiple ? 'checkbox' : 'radio'
    return this.question(question.prompt)
      .getByRole(role, { name: shown(text) })
      .first()
  }

  /** A place to put something in, by its name: an item to be matched, or `bagian 2` of a text. */
  place(question: WrittenQuestion, name: string): Locator {
    return this.question(question.prompt).getByRole('button', { name: `${name}:` })
  }

  /** Something to be put into a place, while it is unused. */
  chip(question: WrittenQuestion, text: string): Locator {
    return this.question(question.prompt)
      .getByRole('group', { name: 'Pilihan' })
      .getByRole('button', { name: shown(text), exact: true })
  }

  /** Sees that a question is answered right, with why. */
  async seesRight(question: WrittenQuestion) {
    await expect(this.question(question.prompt).getByText('Benar.', { exact: true })).toBeVisible()
  }

  /** Sees that a question is not right yet. */
  async seesNotRight(question: WrittenQuestion) {
    await expect(
      this.question(question.prompt)
        .getByText(/^(Belum tepat|Sebagian tepat)/)
        .last(),
    ).toBeVisible()
  }

  /** Sees that what was typed is in storage. */
  async seesSaved() {
    await expect(this.page.getByText(/^Tersimpan \d\d\.\d\d$/).first()).toBeVisible()
  }

  /** Saves the progress file and keeps it. @returns its path on the disk and its name */
  async savesToFile(button = this.page.getByRole('button', { name: 'Simpan ke berkas' })) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()])
    return { path: await download.path(), name: download.suggestedFilename() }
  }

  /** Chooses a progress file on the progress page. */
  async choosesFile(path: string) {
    await this.page.getByLabel('Lanjutkan dari berkas', { exact: true }).setInputFiles(path)
  }
}

/** The places of a question, each with the text of the choice that belongs there. */
export function placesOf(question: WrittenQuestion): { name: string; chip: string }[] {
  const textOf = (choice: string) => question.choices?.find(({ id }) => id === choice)?.text ?? ''
  const items = question.items?.map(({ text, match }) => ({ name: shown(text), chip: textOf(match ?? '') }))
  const gaps = question.gaps?.map(({ match }, at) => ({
    name: `bagian ${at + 1}`,
    chip: textOf(match ?? ''),
  }))
  return items ?? gaps ?? []
}

interface Fixtures {
  participant: Participant
  /** Everything that went wrong in the page: errors, refused scripts, requests to other places. */
  faults: string[]
  /** Another device: a browser of its own, with nothing in it. */
  newDevice: () => Promise<Participant>
}

/** The single file holds all pages, hidden, until its scripts show one. */
async function isShown(page: Page): Promise<void> {
  if ((await page.locator('html.js').count()) > 0) await expect(page.locator('main')).toHaveCount(1)
}

/** Stories with a participant in them. */
export const test = base.extend<Fixtures>({
  context: async ({ context, baseURL }, use) => {
    openInFile(context, baseURL)
    await use(context)
  },
  newDevice: async ({ browser, baseURL }, use) => {
    const devices: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'id-ID' })
      devices.push(context)
      openInFile(context, baseURL)
      return new Participant(await context.newPage(), context)
    })
    // Left open, they would slow down every story after this one.
    for (const device of devices) await device.close()
  },
  faults: async ({ context, baseURL }, use) => {
    const faults: string[] = []
    const origin = new URL(baseURL ?? '').origin
    context.on('weberror', (error) => faults.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) faults.push(`request to ${url.origin}`)
    })
    await use(faults)
    expect(faults).toEqual([])
  },
  participant: async ({ page, context, faults }, use, info) => {
    expect(faults).toEqual([])
    const participant = new Participant(page, context)
    await use(participant)
    if (info.status !== info.expectedStatus) {
      await info.attach('page', { body: await stateOf(participant.page), contentType: 'text/plain' })
    }
  },
})

/** What a page that failed shows and keeps: a story that fails once in a hundred times tells of itself only then. */
async function stateOf(page: Page): Promise<string> {
  if (page.isClosed()) return 'closed'
  const shown = await page.locator('body').ariaSnapshot()
  const state = await page.evaluate(() => ({
    asleep: [...document.querySelectorAll('page-island[name]')].map((island) => island.getAttribute('name')),
    kept: Object.entries(localStorage).map(([key, value]) => `${key} ${value.slice(0, 200)}`),
    readyState: document.readyState,
    visible: document.visibilityState,
  }))
  return `${page.url()}\n${JSON.stringify(state, null, 1)}\n${shown.slice(0, 3000)}`
}

/** The questions of the lesson that most stories use. */
export const LESSON = 'enam-prinsip'
export const QUESTIONS = questionsOf(LESSON)

/** The question at a position, from 0. */
export function questionAt(at: number): WrittenQuestion {
  const question = QUESTIONS[at]
  if (!question) throw new Error(`The lesson "${LESSON}" has no question ${at + 1}.`)
  return question
}
