import { readFile } from 'node:fs/promises'
import type { ProgressFile } from '../../src/storage/progress-file.ts'
import { expect, test } from '../support/participant.ts'
import { Maker } from '../support/storyboard.ts'

const PHOTO = 'tests/fixtures/photos/loket.jpg'
const read = async (path: string): Promise<ProgressFile> => JSON.parse(await readFile(path, 'utf8'))

test('A photo goes along in the progress file, and the next person on a borrowed laptop finds none', async ({
  participant,
  newDevice,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.page.locator('input[type=file]').setInputFiles(PHOTO)
  await expect(maker.page.locator('.shot-picture image')).toBeVisible()
  await participant.seesSaved()

  await participant.opens('kemajuan/')
  await maker.page.getByRole('button', { name: 'Peserta berikutnya' }).click()
  const dialog = maker.page.getByRole('dialog', { name: 'Peserta berikutnya' })
  const file = await participant.savesToFile(dialog.getByRole('button', { name: 'Simpan ke berkas' }))
  const { photos } = await read(file.path)
  expect(Object.values(photos)).toHaveLength(1)
  await dialog.getByRole('button', { name: /hapus dari laptop ini/ }).click()
  await expect(maker.page.getByText(/^0 dari \d+ pelajaran selesai$/)).toBeVisible()
  expect(await photosOn(maker)).toEqual([])

  const home = new Maker(await newDevice())
  await home.participant.opens('kemajuan/')
  await home.participant.choosesFile(file.path)
  await expect(home.page.getByText('1 foto ikut dimasukkan.')).toBeVisible()
  await home.page.getByRole('button', { name: 'Masukkan', exact: true }).click()
  await expect(home.page.getByText(/^Berkas dimasukkan /)).toBeVisible()
  await home.opens()
  await home.page
    .getByRole('button', { name: /Mitos–fakta/ })
    .first()
    .click()
  await expect(home.page.locator('svg.panel-picture image').first()).toBeVisible()
  expect(await photosOn(home)).toHaveLength(1)
})

test('Another part of a photo is shown, by touch and by keys, and taken back @once', async ({
  participant,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.page.locator('input[type=file]').setInputFiles(PHOTO)
  await expect(maker.page.locator('.shot-picture image')).toBeVisible()
  await maker.page.locator('.shot-picture').first().click()
  const desk = maker.page.getByRole('dialog')
  const image = desk.locator('.draw-frame image').first()
  const place = async () => [await image.getAttribute('x'), await image.getAttribute('width')]
  const first = await place()
  await desk.getByRole('button', { name: 'Foto' }).click()
  const right = desk.getByRole('button', { name: 'Lebih ke kanan' })
  await right.click()
  await expect.poll(place).not.toEqual(first)
  const second = await place()
  await desk.getByRole('button', { name: 'Lebih dekat' }).press('+')
  await expect.poll(place).not.toEqual(second)
  await desk.getByRole('button', { name: 'Tutup' }).click()
  await desk.getByRole('button', { name: 'Urung' }).click()
  await expect.poll(place).toEqual(first)
})

test('Where the device keeps no photos, one stays in the page, is told of, and goes into the file @once', async ({
  participant,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.page.locator('input[type=file]').setInputFiles(PHOTO)
  await expect(maker.page.locator('.shot-picture image')).toBeVisible()
  await expect(maker.page.getByText('Foto tidak dapat disimpan di perangkat ini.')).toBeVisible()
  const file = await participant.savesToFile(
    maker.page.getByRole('alert').getByRole('button', { name: 'Simpan ke berkas' }),
  )
  expect(Object.values((await read(file.path)).photos)).toHaveLength(1)
  await expect(maker.page.getByText('Foto tidak dapat disimpan di perangkat ini.')).toBeHidden()
})

/** Keys of the photos that the device keeps. */
function photosOn({ page }: Maker): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((done, fail) => {
        const opening = indexedDB.open('lk-photos')
        opening.onupgradeneeded = () => opening.result.createObjectStore('values')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const keys = opening.result.transaction('values').objectStore('values').getAllKeys()
          keys.onsuccess = () => done(keys.result)
          keys.onerror = () => fail(keys.error)
        }
      }),
  )
}
