/** A board before the screen of exports, and what comes from there. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, type Participant } from './participant.ts'
import { Maker } from './storyboard.ts'

const SCRIPT = [
  'No\tDurasi\tVisual\tNarasi\tTeks Layar',
  '1\t2 dtk\tCU bel loket\tTing! Giliran siapa?\tGILIRAN SIAPA?',
  '2\t2,5 dtk\tMS petugas\tBawa kartu identitas.\t',
  '3\t1,5 dtk\tKartu akhir\tSimpan video ini.\tSimpan dulu',
].join('\n')
/** Seconds of that board. */
export const SECONDS = 6

/** A board of three shots, the first of them drawn, before the screen of exports. */
export async function opensExports(participant: Participant, seconds = '2,5'): Promise<Page> {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await page.getByRole('button', { name: /^Papan kosong/ }).tap()
  await page.getByRole('button', { name: 'Semua shot' }).first().tap()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Tempel naskah' }).tap()
  await page.getByRole('textbox', { name: 'Naskah', exact: true }).fill(SCRIPT.replace('2,5', seconds))
  await page.getByRole('button', { name: 'Masukkan 3 shot' }).tap()
  await page
    .getByRole('button', { name: /^Shot 1, / })
    .first()
    .tap()
  await maker.opensDesk()
  await maker.draws([0.2, 0.3], [0.5, 0.5], [0.8, 0.3])
  await maker.leavesDesk()
  await maker.goesToBoard()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Ekspor', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'Ekspor', exact: true })).toBeVisible()
  return page
}

/** What comes when something is pressed: where it lies, and its name. */
export async function downloads(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { path: await download.path(), name: download.suggestedFilename() }
}

/** Size of a picture as a browser reads it. */
export async function pixelsOf(page: Page, path: string) {
  const bytes = (await readFile(path)).toString('base64')
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    return { width: image.naturalWidth, height: image.naturalHeight }
  }, bytes)
}
