/** What a person does with a storyboard, in their words. */
import type { Locator, Page } from '@playwright/test'
import { finger } from './finger.ts'
import { expect, type Participant } from './participant.ts'

/** Address of the exercise. */
export const STORYBOARD = 'latihan/membuat-papan/'

/** A place on the drawing, as parts of its width and height. */
export type Spot = [x: number, y: number]

/** One person before one board. Counts what a thumb does, to tell how long it would take. */
export class Maker {
  taps = 0
  letters = 0

  constructor(readonly participant: Participant) {}

  get page(): Page {
    return this.participant.page
  }

  /** Seconds for everything done so far by someone who taps once a second and types four letters a second. */
  get seconds(): number {
    return this.taps + this.letters / 4
  }

  async opens() {
    await this.participant.opens(STORYBOARD)
  }

  async presses(target: Locator) {
    this.taps += 1
    await target.tap()
  }

  async types(field: Locator, text: string) {
    await this.presses(field)
    this.letters += text.length
    await field.pressSequentially(text)
  }

  /** Starts a board with a pattern and is at its first shot. */
  async startsWith(pattern: string) {
    await this.presses(this.page.getByRole('button', { name: new RegExp(pattern) }).first())
    await expect(this.speech).toBeVisible()
  }

  get speech(): Locator {
    return this.page.getByRole('textbox', { name: 'Dialog atau narasi' })
  }

  get desk(): Locator {
    return this.page
      .getByRole('dialog')
      .filter({ has: this.page.getByRole('button', { name: 'Selesai', exact: true }) })
  }

  get paper(): Locator {
    return this.desk.getByLabel('Bidang gambar')
  }

  /** A button of the desk by its word. */
  tool(name: string): Locator {
    return this.desk.getByRole('button', { name: new RegExp(`^${name}( |$)`) })
  }

  async opensDesk() {
    await this.presses(this.page.getByRole('button', { name: 'Gambar', exact: true }))
    await expect(this.paper).toBeVisible()
  }

  async leavesDesk() {
    await this.presses(this.tool('Selesai'))
    await expect(this.speech).toBeVisible()
  }

  /** Draws one line with a finger, through some spots of the drawing. */
  async draws(...spots: Spot[]) {
    this.taps += 1
    await finger(this.page, await this.inPixels(spots))
  }

  /** Waits until so many lines stand on the drawing. */
  async seesLines(count: number) {
    const lines = this.paper.locator('svg.panel-picture path[stroke-width]')
    // Lines of one pen may be one path: each begins with a move.
    const drawn = () =>
      lines.evaluateAll((paths) =>
        paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0),
      )
    await expect.poll(drawn).toBe(count)
  }

  /** The shots of the strip at the lower edge. */
  get strip(): Locator {
    return this.page
      .getByRole('navigation', { name: 'Semua shot' })
      .getByRole('button', { name: /^Shot \d+/ })
  }

  async goesToShot(number: number) {
    await this.presses(this.strip.nth(number - 1))
    await expect(this.strip.nth(number - 1)).toHaveAttribute('aria-current', 'true')
  }

  async goesToBoard() {
    await this.presses(this.page.getByRole('button', { name: 'Semua shot' }).first())
    await expect(this.page.getByRole('button', { name: 'Susun' })).toBeVisible()
  }

  async takesBack() {
    await this.presses(this.page.getByRole('button', { name: /^Urung/ }))
  }

  /** Spots of the drawing as CSS pixels of the page. */
  async inPixels(spots: Spot[]): Promise<{ x: number; y: number }[]> {
    const box = await this.paper.locator('svg.panel-picture').first().boundingBox()
    if (!box) throw new Error('There is no drawing on the desk.')
    return spots.map(([x, y]) => ({ x: box.x + box.width * x, y: box.y + box.height * y }))
  }
}
