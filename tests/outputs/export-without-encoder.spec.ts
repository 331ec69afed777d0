import { downloads, opensExports, pixelsOf, SECONDS } from '../support/exports.ts'
import { factsOf } from '../support/media.ts'
import { expect, test } from '../support/participant.ts'
import { targetOf } from './targets.ts'

// What plain http and old browsers get: these stories run in the classroom's plain http too.

test('A browser without encoders says why in a sentence, and films or draws instead', async ({
  participant,
}) => {
  const target = targetOf(test.info().project.name)
  if (target.isSecureContext) {
    await participant.page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'))
  }
  const page = await opensExports(participant)
  const reason = target.isSecureContext ? /Peramban ini tidak memiliki pembuat video MP4/ : /memakai http/
  await expect(page.getByText(reason)).toBeVisible()
  if (!target.isSecureContext) {
    await expect(page.getByRole('link', { name: 'Unduh berkas luring' })).toHaveAttribute(
      'href',
      /peserta\.html$/,
    )
    const board = await downloads(page, () =>
      page.getByRole('button', { name: 'Simpan berkas papan ini' }).tap(),
    )
    expect(board.name).toMatch(/^papan-papan-1-.*\.json$/)
  }
  const { path } = await downloads(page, () => page.getByRole('button', { name: /^Buat video / }).tap())
  const facts = await factsOf(path)
  expect(facts).toMatchObject({ width: 720, height: 1280 })
  // A film is as long as it played: on a busy device a little longer.
  expect(facts.seconds).toBeGreaterThan(SECONDS - 0.5)
  expect(facts.seconds).toBeLessThan(SECONDS + 3)
})

test('Without any way to a video there are pictures: sheets with all panels, and single ones', async ({
  participant,
}) => {
  await participant.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'VideoEncoder')
    Reflect.deleteProperty(window, 'MediaRecorder')
  })
  const page = await opensExports(participant)
  await expect(page.getByText(/Yang terbaik di sini: lembar gambar semua panel/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Buat video/ })).toBeHidden()
  const sheet = await downloads(page, () => page.getByRole('button', { name: 'Buat lembar panel' }).tap())
  expect(sheet.name).toMatch(/^lembar-panel-papan-1-.*\.png$/)
  expect(await pixelsOf(page, sheet.path)).toEqual({ width: 1600, height: 930 })
  const panel = await downloads(page, () => page.getByRole('button', { name: 'Simpan panel ini' }).tap())
  expect(panel.name).toMatch(/-1\.png$/)
  expect(await pixelsOf(page, panel.path)).toEqual({ width: 1080, height: 1920 })
})
