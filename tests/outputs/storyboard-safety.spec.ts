import { readFile } from 'node:fs/promises'
import { finger } from '../support/finger.ts'
import { expect, test } from '../support/participant.ts'
import { blockStorage, fillStorage } from '../support/storage-conditions.ts'
import { Maker, STORYBOARD } from '../support/storyboard.ts'

// The losses that people complain of in other programs, one by one. What no output can change runs once; the others run
// in the file and on plain http too, where a second tab is found out in another way.

test('A drawing is not lost when the next board is opened at once', { tag: '@once' }, async ({
  participant,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.opensDesk()
  await maker.draws([0.2, 0.2], [0.8, 0.8])
  await maker.page.goBack()
  await maker.page.goBack()
  await maker.page.getByRole('button', { name: 'Papan baru' }).tap()
  await maker.startsWith('Tanya jawab')
  await maker.page.goBack()
  await maker.page
    .getByRole('button', { name: /Mitos–fakta/ })
    .first()
    .tap()
  await maker.page.getByRole('button', { name: /^Shot 1, / }).tap()
  await maker.opensDesk()
  await maker.seesLines(1)
})

test('A call in the middle of a line keeps what was drawn of it', async ({ participant }) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.opensDesk()
  const points = await maker.inPixels([
    [0.2, 0.2],
    [0.4, 0.5],
    [0.6, 0.4],
  ])
  const session = await maker.page.context().newCDPSession(maker.page)
  const [first, second, third] = points
  if (!first || !second || !third) throw new Error('no points')
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [second] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [third] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  await maker.seesLines(1)
  await participant.reopens()
  await maker.seesLines(1)
})

test('The browser is killed between two lines: both lines before are there', { tag: '@once' }, async ({
  participant,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.opensDesk()
  await maker.draws([0.2, 0.2], [0.8, 0.2])
  await maker.draws([0.2, 0.4], [0.8, 0.4])
  // What stands in storage now is what a killed browser leaves.
  await expect
    .poll(() =>
      maker.page.evaluate(() =>
        Object.keys(localStorage).some(
          (key) => /:panel:/.test(key) && /"strokes":"\S{12,}"/.test(localStorage[key]),
        ),
      ),
    )
    .toBe(true)
  const address = maker.page.url()
  const second = await participant.opensSecondTab(address)
  const other = new Maker(second)
  await expect(other.page.getByText('Papan ini terbuka di tab lain.')).toBeVisible()
  await other.page.getByRole('button', { name: 'Ambil alih' }).tap()
  await other.seesLines(2)
})

test('A second tab shows the board and writes nothing until it takes over', async ({ participant }) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.speech.fill('Dari tab pertama')
  await participant.seesSaved()

  const other = new Maker(await participant.opensSecondTab())
  await expect(other.page.getByText('Papan ini terbuka di tab lain.')).toBeVisible()
  await expect(other.speech).toHaveValue('Dari tab pertama')
  await expect(other.speech).not.toBeEditable()
  await maker.speech.fill('Masih tab pertama')
  await expect(other.speech).toHaveValue('Masih tab pertama')

  await other.page.getByRole('button', { name: 'Ambil alih' }).tap()
  await expect(other.speech).toBeEditable()
  await expect(maker.page.getByText('Papan ini terbuka di tab lain.')).toBeVisible()
  await other.speech.fill('Kini tab kedua')
  await expect(maker.speech).toHaveValue('Kini tab kedua')
  await other.page.close()
  await expect(maker.speech).toBeEditable()
})

test('With a full storage the board stays in the page and goes into a file', { tag: '@once' }, async ({
  participant,
  context,
}) => {
  await fillStorage(context)
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.speech.fill('Tidak hilang')
  await maker.opensDesk()
  await maker.draws([0.2, 0.2], [0.8, 0.8])
  await maker.leavesDesk()
  await expect(maker.page.getByText('Penyimpanan perangkat penuh.')).toBeVisible()
  await maker.goesToBoard()
  await maker.page.getByRole('button', { name: 'Lainnya' }).tap()
  const download = maker.page.waitForEvent('download')
  await maker.page.locator('.board-rest').getByRole('button', { name: 'Simpan ke berkas' }).tap()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('Tidak hilang')
  expect(text).toMatch(/"strokes": ?"\S{6,}"/)
})

test('Where storage is forbidden a board is made all the same', { tag: '@once' }, async ({
  participant,
  context,
}) => {
  await blockStorage(context)
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.speech.fill('Selama halaman ini terbuka')
  await maker.goesToShot(2)
  await maker.goesToShot(1)
  await expect(maker.speech).toHaveValue('Selama halaman ini terbuka')
})

test('What is no photo is refused in one sentence, and changes nothing', { tag: '@once' }, async ({
  participant,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.page.locator('input[type=file]').setInputFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('ini bukan foto'),
  })
  await expect(maker.page.locator('.field-error')).toHaveText(/tidak dapat dibuka sebagai foto/)
  // A few bytes that say they are a picture of nine hundred million dots.
  const bomb = Buffer.from('89504e470d0a1a0a0000000d4948445200007530000075300802000000', 'hex')
  await maker.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'besar.png', mimeType: 'image/png', buffer: bomb })
  await expect(maker.page.locator('.field-error')).toHaveText(/terlalu besar/)
  await expect(maker.page.locator('.shot-picture image')).toHaveCount(0)
})

test('Two copies of a board are merged shot by shot, with a choice where they differ', async ({
  participant,
  newDevice,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.speech.fill('Asli')
  await maker.goesToShot(2)
  await maker.speech.fill('Sama di keduanya')
  await maker.goesToBoard()
  await maker.page.getByRole('button', { name: 'Lainnya' }).tap()
  const download = maker.page.waitForEvent('download')
  await maker.page.locator('.board-rest').getByRole('button', { name: 'Simpan ke berkas' }).tap()
  const path = await (await download).path()

  // A colleague goes on with the file, and the first one goes on too.
  const colleague = new Maker(await newDevice())
  await colleague.opens()
  await colleague.page.locator('input[type=file]').setInputFiles(path)
  await colleague.page.getByRole('button', { name: /^Shot 1, / }).tap()
  await colleague.speech.fill('Punya rekan')
  await colleague.goesToBoard()
  await colleague.page.getByRole('button', { name: 'Lainnya' }).tap()
  const second = colleague.page.waitForEvent('download')
  await colleague.page.locator('.board-rest').getByRole('button', { name: 'Simpan ke berkas' }).tap()
  const theirs = await (await second).path()

  await maker.page.getByRole('button', { name: /^Shot 1, / }).tap()
  await maker.speech.fill('Punya saya')
  await maker.participant.opens(STORYBOARD)
  await maker.page.getByRole('button', { name: 'Papan baru' }).tap()
  await maker.page.locator('input[type=file]').setInputFiles(theirs)
  await expect(maker.page.getByText('Punya rekan', { exact: true })).toBeVisible()
  await expect(maker.page.getByText('Punya saya', { exact: true })).toBeVisible()
  await maker.page.getByRole('radio', { name: 'Keduanya' }).check()
  await maker.page.getByRole('button', { name: /^Gabungkan/ }).tap()
  await expect(maker.page.getByRole('button', { name: /^Shot 1, .*Punya saya/ })).toBeVisible()
  await expect(maker.page.getByRole('button', { name: /^Shot 2, .*Punya rekan/ })).toBeVisible()
})

test('A palm and a second finger draw nothing', { tag: '@once' }, async ({ participant }) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.opensDesk()
  const [a, b] = await maker.inPixels([
    [0.3, 0.3],
    [0.7, 0.7],
  ])
  if (!a || !b) throw new Error('no points')
  const session = await maker.page.context().newCDPSession(maker.page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as { x: number; y: number }[] })
  const palm = { ...a, radiusX: 60, radiusY: 60, id: 1 }
  await send('touchStart', [palm])
  await send('touchMove', [{ ...palm, y: a.y + 60 }])
  await send('touchEnd', [])
  await send('touchStart', [{ ...a, id: 1 }])
  await send('touchStart', [
    { ...a, id: 1 },
    { ...b, id: 2 },
  ])
  await send('touchMove', [
    { x: a.x - 30, y: a.y - 30, id: 1 },
    { x: b.x + 30, y: b.y + 30, id: 2 },
  ])
  await send('touchEnd', [])
  await maker.seesLines(0)
  await finger(maker.page, [a, b])
  await maker.seesLines(1)
})
