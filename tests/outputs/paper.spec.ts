import type { Locator } from '@playwright/test'
import { cornersOf, framesBox } from '../../src/features/storyboard/paper/layout.ts'
import type { SheetCode } from '../../src/features/storyboard/paper/marker.ts'
import { type Light, photoOf, scanOf } from '../support/paper-photos.ts'
import { expect, test } from '../support/participant.ts'
import { pngOf } from '../support/png.ts'
import { Maker } from '../support/storyboard.ts'

test('Sheets drawn by hand and photographed askew come to the board, each panel to its shot, and are taken back', async ({
  participant,
}) => {
  const maker = new Maker(participant)
  await startsBoard(maker)
  await goesTo(maker, 'Dari kertas')
  const { page } = maker
  await page
    .getByLabel('Pilih foto')
    .setInputFiles([
      photo('lembar-2.png', sheet(2), [1], { turn: 90, tilt: 18, axis: 60 }),
      photo('lembar-1.png', sheet(1), [0, 3], { tilt: 20, shadow: 0.5, blur: 1, noise: 4 }),
      { name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('bukan foto') },
    ])
  await expect(page.getByText('Berkas ini tidak dapat dibuka sebagai foto')).toBeVisible({ timeout: 30_000 })
  const second = page.getByRole('listitem').filter({ hasText: 'lembar-2.png' })
  await expect(second.getByRole('checkbox', { name: /kosong$/ })).toHaveCount(5)
  await expect(second.getByRole('checkbox', { name: 'Panel 2' })).toBeChecked()

  // Before anything is done, each picture says its shot; the board has five.
  const places = page.getByRole('list', { name: 'Tujuan setiap gambar' }).getByRole('listitem')
  await expect(places).toHaveText([
    'Shot 1lembar 1, panel 1',
    'Shot 4lembar 1, panel 4',
    'Shot 8 (baru)lembar 2, panel 2',
  ])
  await page.getByRole('button', { name: 'Masukkan 3 gambar' }).click()
  await expect(page.getByText('3 gambar dari kertas dimasukkan.')).toBeAttached()
  await expect.poll(() => shotsWithPhoto(maker)).toEqual([1, 4, 8])

  // A second photo of the first sheet: what is there stays unless one says otherwise.
  await goesTo(maker, 'Dari kertas')
  await page.getByLabel('Pilih foto').setInputFiles([photo('lagi.png', sheet(1), [0, 1], {})])
  const first = page.getByRole('group', { name: 'Shot 1' })
  await expect(first.getByRole('radio', { name: 'Tambahkan' })).toBeChecked({ timeout: 30_000 })
  await first.getByRole('radio', { name: 'Lewati' }).check()
  await page.getByRole('button', { name: 'Masukkan 1 gambar' }).click()
  await expect.poll(() => shotsWithPhoto(maker)).toEqual([1, 2, 4, 8])

  await maker.takesBack()
  await expect.poll(() => shotsWithPhoto(maker)).toEqual([1, 4, 8])
  await maker.takesBack()
  await expect.poll(() => shotsWithPhoto(maker)).toEqual([])
})

test('The sheet that is printed is the sheet that is read, by its markers or by hand @once', async ({
  participant,
}) => {
  const maker = new Maker(participant)
  const { page } = maker
  await startsBoard(maker)
  await page.setViewportSize({ width: 620, height: 900 })
  await goesTo(maker, 'Cetak')
  await page.getByRole('radio', { name: 'Kosong seluruhnya' }).check()
  const paper = page.locator('.paperboard-paper').first()
  await expect(paper).toContainText('Shot 2')
  await drawsInSecondFrame(paper)
  const marked = await paper.screenshot()
  await paper.locator('.paperboard-marker').evaluateAll((markers) => {
    for (const marker of markers) marker.remove()
  })
  const unmarked = await paper.screenshot()
  await page.getByRole('radio', { name: 'Kata dan bingkai kosong' }).check()
  await drawsInSecondFrame(paper)
  const worded = await paper.screenshot()

  await goesTo(maker, 'Dari kertas')
  await page.getByLabel('Pilih foto').setInputFiles([
    { name: 'bertanda.png', mimeType: 'image/png', buffer: marked },
    { name: 'berkata.png', mimeType: 'image/png', buffer: worded },
    { name: 'polos.png', mimeType: 'image/png', buffer: unmarked },
  ])
  const photos = page.getByRole('listitem')
  await seesSecondPanelOnly(photos.filter({ hasText: 'bertanda.png' }))
  await seesSecondPanelOnly(photos.filter({ hasText: 'berkata.png' }))

  const plain = photos.filter({ hasText: 'polos.png' })
  await expect(plain.getByRole('alert')).toContainText('Penanda di sudut lembar tidak terbaca')
  await plain.getByRole('button', { name: 'Potong sendiri' }).click()
  const corners = cornersOf(framesBox({ count: 6, ratio: '9:16' }))
  for (const [at, name] of ['Kiri atas', 'Kanan atas', 'Kanan bawah', 'Kiri bawah'].entries()) {
    const { x, y } = corners[at] ?? { x: 0, y: 0 }
    await drags(
      plain.getByRole('img', { name: 'Foto lembar' }),
      plain.getByRole('button', { name, exact: true }),
      [(x + 10) / 210, (y + 9) / 297],
    )
  }
  const corner = plain.getByRole('button', { name: 'Kiri bawah', exact: true })
  const before = await corner.boundingBox()
  await corner.press('Shift+ArrowRight')
  await expect.poll(async () => (await corner.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0)
  await corner.press('Shift+ArrowLeft')
  await plain.getByRole('button', { name: 'Potong', exact: true }).click()
  await seesSecondPanelOnly(plain)
})

const sheet = (number: number): SheetCode => ({ count: 6, ratio: '9:16', number })

function photo(name: string, code: SheetCode, drawn: number[], light: Light) {
  const buffer = pngOf(photoOf(scanOf(code, drawn), { longest: 1000, ...light }))
  return { name, mimeType: 'image/png', buffer }
}

/** A board of five shots. */
async function startsBoard(maker: Maker) {
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.goesToBoard()
}

/** From a whole board, or from a screen of it, to another screen. */
async function goesTo(maker: Maker, screen: string) {
  const { page } = maker
  const back = page.getByRole('button', { name: 'Semua shot' }).first()
  if (await back.isVisible()) await back.click()
  const more = page.getByRole('button', { name: 'Lainnya' })
  if (await more.isVisible()) await more.click()
  await page.getByRole('button', { name: screen, exact: true }).click()
  await expect(page.getByRole('heading', { name: screen })).toBeVisible()
}

/** Numbers of the shots whose panel shows a photo. */
function shotsWithPhoto({ page }: Maker): Promise<number[]> {
  return page
    .getByRole('button', { name: /^Shot \d+, / })
    .evaluateAll((panels) => panels.flatMap((panel, at) => (panel.querySelector('image') ? [at + 1] : [])))
}

/** A line of a pen. */
async function drawsInSecondFrame(paper: Locator) {
  const frame = paper.locator('.paperboard-hand-frame').nth(1)
  await frame.evaluate((element) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    line.setAttribute('d', 'M105 40l20 30')
    line.setAttribute('stroke', '#000')
    line.setAttribute('stroke-width', '0.6')
    element.after(line)
  })
}

async function seesSecondPanelOnly(photos: Locator) {
  await expect(photos.getByRole('checkbox')).toHaveCount(6, { timeout: 30_000 })
  await expect(photos.getByRole('checkbox', { name: /kosong$/ })).toHaveCount(5)
  await expect(photos.getByRole('checkbox', { name: 'Panel 2', exact: true })).toBeChecked()
}

/** Drags a handle to a spot, given as parts of the width and height of what it lies on. */
async function drags(stage: Locator, handle: Locator, [x, y]: [number, number]) {
  await handle.scrollIntoViewIfNeeded()
  const [from, place] = [await handle.boundingBox(), await stage.boundingBox()]
  if (!from || !place) throw new Error('There is nothing to drag.')
  const mouse = handle.page().mouse
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await mouse.down()
  await mouse.move(place.x + place.width * x, place.y + place.height * y, { steps: 4 })
  await mouse.up()
}
