import type { Locator, Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { expect, test } from '../support/participant.ts'
import { Maker } from '../support/storyboard.ts'

/** Goes from a board to the screen where it is watched. */
async function watches(page: Page) {
  await page.getByRole('button', { name: 'Tonton' }).tap()
  await expect(page.getByRole('button', { name: 'Putar', exact: true })).toBeVisible()
}

async function opensExample(maker: Maker) {
  await maker.opens()
  await maker.page.getByText('Contoh naskah').first().tap()
  await maker.page
    .getByRole('button', { name: /Buka contoh/ })
    .first()
    .tap()
  await expect(maker.page.getByRole('button', { name: /^Shot 1, / })).toBeVisible()
}

/** Whether a finger that comes down on something would reach it. */
const isReached = (target: Locator) =>
  target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })

/** Whether it takes the whole window. */
const fillsWindow = (target: Locator) =>
  target.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width === innerWidth && height > innerHeight * 0.6
  })

test('A group watches a board on a phone held upright, and goes back to one shot', async ({
  participant,
}) => {
  const maker = new Maker(participant)
  const { page } = maker
  await opensExample(maker)
  await watches(page)
  const picture = page.getByRole('img', { name: /^Shot \d/ })
  const play = page.getByRole('button', { name: 'Putar', exact: true })
  const pause = page.getByRole('button', { name: 'Jeda', exact: true })
  expect(await isReached(page.getByRole('button', { name: 'Layar penuh' }))).toBe(true)

  await page.getByLabel('Kecepatan').selectOption('2')
  await play.tap()
  await expect(page.getByText(/^Shot 2 dari/).first()).toBeVisible()
  await pause.tap()

  // Dragged to another place, and from there on by shots.
  await page.getByRole('slider', { name: 'Waktu' }).fill('0')
  const first = await picture.screenshot()
  await page.getByRole('slider', { name: 'Waktu' }).fill('160')
  await expect(picture).toHaveAccessibleName(/^Shot 2\. /)
  expect(first.equals(await picture.screenshot())).toBe(false)
  await page.getByRole('button', { name: 'Shot berikutnya' }).tap()
  await expect(page.getByRole('status').filter({ hasText: /^Shot 3 dari/ })).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^11,0 dari/)).toBeVisible()
  await page.getByRole('button', { name: /^Shot 1, / }).tap()
  await expect(picture).toHaveAccessibleName(/^Shot 1\. /)
  expect(await brokenRules(page, 'all')).toEqual([])

  // Full screen: what steers it goes away, and a touch only brings it back.
  await page.getByLabel('Kecepatan').selectOption('0.5')
  await page.getByRole('button', { name: 'Layar penuh' }).tap()
  await expect.poll(() => fillsWindow(picture)).toBe(true)
  await play.tap()
  await expect.poll(() => isReached(pause)).toBe(false)
  await picture.tap({ position: { x: 120, y: 200 } })
  await expect.poll(() => isReached(pause)).toBe(true)
  await page.getByRole('button', { name: 'Tutup layar penuh' }).tap()
  await expect(page.getByRole('button', { name: 'Semua shot' }).first()).toBeVisible()
})

test('Someone reads from the teleprompter while it counts, on a phone that moves nothing and has no full screen', {
  tag: '@once',
}, async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen')
  })
  await opensExample(maker)
  await watches(page)
  await expect(page.getByText(/mengurangi gerak/)).toBeVisible()
  await page.getByRole('button', { name: 'Teleprompter' }).tap()
  const text = page.getByRole('region', { name: 'Naskah untuk dibaca' })
  const now = text.locator('[aria-current=true]')
  const first = (await now.textContent()) ?? ''
  await expect(page.getByText(/^perkiraan [\d,]+ dtk$/)).toBeVisible()

  for (let more = 0; more < 3; more += 1) await page.getByRole('button', { name: 'Lebih cepat' }).tap()
  await expect(page.getByText('115%')).toBeVisible()
  await page.getByRole('button', { name: 'Huruf lebih besar' }).tap()
  await page.getByRole('button', { name: 'Cermin' }).tap()
  await page.getByRole('button', { name: 'Layar penuh' }).tap()
  await expect.poll(() => fillsWindow(text)).toBe(true)
  expect(await brokenRules(page, 'all')).toEqual([])

  await page.getByRole('button', { name: 'Mulai', exact: true }).tap()
  await expect(now).not.toHaveText(first)
  await page.getByRole('button', { name: 'Jeda', exact: true }).tap()
  await expect(page.getByRole('status').filter({ hasText: /^Berhenti pada [\d,]+ detik/ })).toBeAttached()
  await page.getByRole('button', { name: 'Dari awal' }).tap()
  await expect(now).toHaveText(first)
  await page.getByRole('button', { name: 'Tutup layar penuh' }).tap()
  await expect(page.getByRole('button', { name: 'Semua shot' }).first()).toBeVisible()
})

test('What was drawn looks the same in the film @once', async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await maker.presses(page.getByRole('button', { name: /^Papan kosong/ }))
  await maker.opensDesk()
  await maker.draws([0.1, 0.1], [0.9, 0.3], [0.2, 0.9])
  await maker.presses(maker.tool('Stempel'))
  await maker.presses(maker.desk.getByRole('button', { name: /loket/i }).first())
  await maker.leavesDesk()
  const drawn = await page
    .locator('svg.panel-picture')
    .first()
    .evaluate((svg) => new XMLSerializer().serializeToString(svg))
  await maker.presses(page.getByRole('button', { name: 'Semua shot' }).first())
  await watches(page)
  await expect(page.getByText('Menyiapkan gambar …')).toBeHidden()

  // Both as 360 × 640 dots: how many of them differ clearly.
  const film = page.getByRole('img', { name: /^Shot 1/ })
  const different = () =>
    film.evaluate(async (canvas, source) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('There is no film.')
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(source.replace('<svg ', '<svg width="360" height="640" '))}`
      await image.decode()
      const [one, other] = [image, canvas].map((picture) => {
        const context = Object.assign(document.createElement('canvas'), {
          width: 360,
          height: 640,
        }).getContext('2d')
        context?.drawImage(picture, 0, 0, 360, 640)
        return context?.getImageData(0, 0, 360, 640).data ?? new Uint8ClampedArray()
      })
      let count = 0
      for (let at = 0; at < 360 * 640 * 4; at += 4) {
        if (Math.abs((one?.[at] ?? 0) - (other?.[at] ?? 255)) > 60) count += 1
      }
      return count / (360 * 640)
    }, drawn)
  await expect.poll(different).toBeLessThan(0.01)
})
