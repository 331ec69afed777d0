/** What a person does with a content evaluation, in their words. */
import type { Locator, Page } from '@playwright/test'
import { expect, type Participant } from './participant.ts'

/** Address of the exercise. */
export const EVALUATION = 'latihan/audit-konten/'

/** What is given for each principle, in order: a level with the first quote as evidence, or that it can't be assessed. */
export type Given = readonly (0 | 1 | 2 | 3 | 'T')[]

/** One person who scores posts. Counts what a thumb does. */
export class Rater {
  taps = 0

  /** @param isPhone whether there is a touch screen */
  constructor(
    readonly participant: Participant,
    private readonly isPhone = true,
  ) {}

  get page(): Page {
    return this.participant.page
  }

  async presses(target: Locator) {
    this.taps += 1
    await (this.isPhone ? target.tap() : target.click())
  }

  async pressesButton(name: string | RegExp) {
    await this.presses(this.page.getByRole('button', { name }).first())
  }

  async opensPractice() {
    await this.participant.opens(EVALUATION)
    await this.pressesButton(/Akun contoh/)
  }

  /** Opens a screen from the list of steps. */
  async goesTo(step: RegExp) {
    const back = this.page.getByRole('button', { name: 'Ringkasan audit' })
    const steps = this.page.getByRole('list', { name: 'Langkah audit' })
    await expect(back.or(steps)).toBeVisible()
    if (await back.isVisible()) await this.presses(back)
    await this.presses(steps.getByRole('button', { name: step }))
  }

  /** Draws a sample with so many posts in each group. */
  async draws(each: number) {
    await this.goesTo(/^Persiapan/)
    for (const name of ['Terbaru', 'Tertinggi', 'Diundi']) {
      await this.page.getByLabel(name, { exact: true }).fill(String(each))
    }
    await this.pressesButton('Ambil sampel')
  }

  /** Gives one level to the open criterion, with the first quote of the post where a level needs evidence. */
  async gives(level: Given[number]) {
    const name = level === 'T' ? /^Tak dapat dinilai/ : new RegExp(`^${level} `)
    await this.presses(this.page.getByRole('radio', { name }))
    if (level === 'T') return
    const quotes = this.page.getByRole('group', { name: 'Kutipan dari unggahan' })
    await this.presses(quotes.getByRole('button').first())
  }

  /** Scores the post that is shown, and goes on to the next. @param before principles that were scored already */
  async scores(given: Given, before = 0) {
    const bar = this.page.getByRole('navigation', { name: 'Langkah menilai' })
    for (const [at, level] of given.entries()) {
      await this.gives(level)
      await expect(bar.getByText(`${before + at + 1} dari 6 prinsip`)).toBeVisible()
      await this.presses(bar.getByRole('button').nth(1))
    }
  }

  /** Scores all posts of the sample in the same way, and says that this is all. */
  async scoresAll(posts: number, given: Given) {
    await this.goesTo(/^Nilai sampel/)
    await this.pressesButton('Mulai menilai')
    for (let number = 1; number <= posts; number += 1) {
      await expect(this.page.getByRole('heading', { name: `Unggahan ${number} dari ${posts}` })).toBeVisible()
      await this.scores(given)
    }
    await this.pressesButton('Selesai menilai')
    await expect(this.page.getByText(/^Selesai \d/)).toBeVisible()
  }

  /** Saves the file for a colleague. @returns its path on the disk */
  async savesFile(): Promise<string> {
    await this.goesTo(/^Dua penilai/)
    const download = this.page.waitForEvent('download')
    await this.pressesButton('Simpan berkas')
    return (await download).path()
  }

  /** Opens a colleague's file from the list of evaluations. */
  async opensFile(path: string, verb: string) {
    const choice = this.page.locator('input[type=file]')
    const fresh = this.page.getByRole('button', { name: 'Audit baru' })
    await expect(choice.or(fresh)).toBeAttached()
    if (await fresh.isVisible()) await this.presses(fresh)
    await choice.setInputFiles(path)
    await this.pressesButton(verb)
    await expect(this.page.getByRole('list', { name: 'Langkah audit' })).toBeVisible()
  }
}
