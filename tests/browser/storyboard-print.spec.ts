import { expect, test } from '../support/participant.ts'
import { printed } from '../support/pdf.ts'
import { Maker } from '../support/storyboard.ts'

test('A board is printed on A4: panels, script, shot list, with no empty sheet', async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await page.getByText('Contoh naskah').first().tap()
  await page
    .getByRole('button', { name: /Buka contoh/ })
    .first()
    .tap()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Cetak', exact: true }).tap()

  // Ten shots, six, nine or twelve on a sheet.
  for (const [name, sheets] of [
    [/^6 panel/, 2],
    [/^9 panel/, 2],
    [/^12 panel/, 1],
  ] as const) {
    await page.getByRole('radio', { name }).check()
    const { pages } = await printed(page)
    expect(pages.map(({ width, height, empty }) => [Math.round(width), Math.round(height), empty])).toEqual(
      Array.from({ length: sheets }, () => [210, 297, false]),
    )
  }
  await page.getByRole('radio', { name: /^Naskah/ }).check()
  expect((await printed(page)).pages.every(({ empty }) => !empty)).toBe(true)
  await page.getByRole('radio', { name: /^Daftar shot/ }).check()
  const list = await printed(page)
  expect(list.pages.map(({ width, empty }) => [Math.round(width), empty])).toContainEqual([297, false])
})
