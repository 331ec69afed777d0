import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { expect, test } from '../support/participant.ts'
import { Maker, STORYBOARD } from '../support/storyboard.ts'

// Two devices, one after the other.
test.describe.configure({ timeout: 60_000 })

/** What is done with a whole board stands behind one button on a phone. */
async function choosesTool(page: Page, name: string) {
  const tool = page.locator('.board-rest').getByRole('button', { name })
  if (!(await tool.isVisible())) await page.getByRole('button', { name: 'Lainnya' }).click()
  await tool.click()
}

/** Back to all shots, also where there is only one. */
async function goesToBoard(page: Page) {
  await page.getByRole('button', { name: 'Semua shot' }).first().click()
  await expect(page.getByRole('button', { name: 'Shot', exact: true })).toBeVisible()
}

async function savesBoard(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await choosesTool(page, 'Simpan ke berkas')
  return (await download).path()
}

/** Gives every criterion the same level, but for those named. */
async function judges(page: Page, level: number, others: Record<string, number> = {}) {
  for (const criterion of await page.locator('fieldset.review-criterion').all()) {
    const title = (await criterion.locator('legend').textContent()) ?? ''
    const other = Object.entries(others).find(([name]) => title.startsWith(name))?.[1]
    await criterion
      .getByRole('radio')
      .nth((other ?? level) - 1)
      .check()
  }
}

const column = (table: Locator, name: RegExp) => table.getByRole('columnheader', { name })

test('A partner judges the board on her own phone, both scores stand side by side, and what is missing is one tap away', async ({
  participant,
  newDevice,
}) => {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await maker.presses(page.getByRole('button', { name: /^Papan kosong/ }))
  // A shot that says something, shows somebody, and still waits for a place.
  await maker.speech.fill('BU SARI: Cek syarat terbaru di [ISI: kanal resmi].')
  await page.getByLabel('Yang terlihat').fill('Bu Sari menunjuk papan pengumuman.')
  await page.getByLabel('Nama orang 1').fill('Bu Sari')
  await goesToBoard(page)
  await choosesTool(page, 'Ringkasan')
  await page.getByLabel('Judul papan').fill('Bunga tetap')
  await page.getByLabel('Satu pesan').fill('Persennya sama sampai lunas.')
  await page.getByLabel('Ajakan').fill('Cek syaratnya.')
  await page.getByLabel('Tujuan dan cerita').fill('Warga paham sebelum ke loket.')
  await goesToBoard(page)
  await choosesTool(page, 'Periksa dan nilai')
  await page.getByRole('button', { name: 'Nilai papan' }).tap()
  await expect(page.getByRole('radio', { name: 'Pembuat papan' })).toBeChecked()
  await judges(page, 3)
  await expect(page.getByText('75 dari 100')).toBeVisible()
  await goesToBoard(page)
  const file = await savesBoard(page)

  // She knows nothing but the file.
  const device = await newDevice()
  const partner = new Maker(device)
  await partner.opens()
  await partner.page.locator('input[type=file]').setInputFiles(file)
  await partner.page.getByRole('button', { name: /^Shot 1, / }).click()
  await partner.page.getByLabel('Komentar Anda untuk shot 1').fill('Sebut kanalnya, ya.')
  await goesToBoard(partner.page)
  await choosesTool(partner.page, 'Periksa dan nilai')
  await expect(partner.page.getByRole('radio', { name: 'Rekan' })).toBeChecked()
  // What the maker gave would pull her own judgement along.
  const beside = partner.page.getByRole('region', { name: 'Berdampingan' })
  await expect(beside).toContainText('Nilai dari 1 penilai lain masih tertutup')
  await expect(beside).toContainText('Isi 8 kriteria lagi')
  await expect(beside.getByRole('table')).toHaveCount(0)
  await judges(partner.page, 4, { Etika: 1 })
  await expect(column(beside.getByRole('table'), /^Pembuat \(/)).toBeVisible()
  await expect(partner.page.getByText('Jangan terbit').first()).toBeVisible()
  await partner.page.getByLabel('Bukti dan saran: Etika dan izin').fill('Bu Sari belum punya kode izin.')
  await goesToBoard(partner.page)
  const back = await savesBoard(partner.page)
  expect(await readFile(back, 'utf8')).toContain('Sebut kanalnya')

  // Back at the maker's, who has gone on meanwhile with nothing but her own score.
  await participant.opens(STORYBOARD)
  await page.getByRole('button', { name: 'Papan baru' }).tap()
  await page.locator('input[type=file]').setInputFiles(back)
  await expect(page.getByText('1 penilaian dan 1 komentar baru sudah ditambahkan.')).toBeVisible()
  await page.getByRole('button', { name: 'Lihat nilainya' }).tap()
  await page.getByRole('button', { name: 'Nilai papan' }).tap()
  const table = page.getByRole('table')
  await expect(column(table, /^Nilai Anda$/)).toBeVisible()
  await expect(column(table, /^Rekan \(/)).toBeVisible()
  await expect(table.getByRole('row', { name: /^Nilai 75 88,75/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Etika dan izin.*beda 2 tingkat/ })).toBeVisible()
  await expect(page.getByText('Bu Sari belum punya kode izin.')).toBeVisible()
  await expect(page.getByText('Sebut kanalnya, ya.')).toBeVisible()

  // What keeps it from being filmed: one tap to each.
  await page.getByRole('button', { name: 'Periksa sebelum rekam' }).tap()
  const mark = page.getByRole('button', { name: 'Tandai siap rekam' })
  await expect(mark).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('2 hal harus dibereskan')).toBeVisible()
  expect(await brokenRules(page, 'all')).toEqual([])
  await page.getByRole('button', { name: /\[ISI: kanal resmi\] belum diisi/ }).tap()
  await expect(maker.speech).toBeFocused()
  await maker.speech.fill('BU SARI: Cek syarat terbaru di situs kami.')
  await page.goBack()
  await page.getByRole('button', { name: /Bu Sari belum punya kode formulir izin/ }).tap()
  const consent = page.getByLabel('Kode izin orang 1')
  await expect(consent).toBeFocused()
  // Nor does its own screen let it pass.
  const ready = page.getByRole('radio', { name: 'Siap rekam' })
  await ready.tap()
  await expect(ready).not.toBeChecked()
  await expect(page.getByText('Belum dapat ditandai siap rekam. 1 hal')).toBeVisible()
  await page.getByRole('button', { name: /Bu Sari belum punya kode formulir izin/ }).tap()
  await expect(consent).toBeFocused()
  await consent.fill('IZ-07')
  await ready.tap()
  await expect(ready).toBeChecked()
  // What comes up later is said, and nothing is changed behind her back.
  await page.getByLabel('Lokasi').fill('[ISI]')
  await expect(page.getByText('kini 1 hal harus dibereskan')).toBeVisible()
  await expect(ready).toBeChecked()
  await page.goBack()
  await expect(page.getByText('Sudah ditandai siap rekam, tetapi kini belum lengkap.')).toBeVisible()
  await page.getByRole('button', { name: /\[ISI\] belum diisi/ }).tap()
  await page.getByLabel('Lokasi').fill('Loket 2')
  await page.getByRole('radio', { name: 'Draf' }).tap()
  await page.goBack()
  await expect(page.getByText('Semua beres. Tinggal rekam.')).toBeVisible()
  await mark.tap()
  await expect(page.getByText('Papan ini sudah ditandai siap rekam.')).toBeVisible()
  await maker.takesBack()
  await expect(mark).toBeVisible()
})

test('Two who judge on one device, each in a role of their own, overwrite nothing, and each step can be taken back', {
  tag: '@once',
}, async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await goesToBoard(page)
  await choosesTool(page, 'Periksa dan nilai')
  await page.getByRole('button', { name: 'Nilai papan' }).tap()
  await judges(page, 2)
  await expect(page.getByText('50 dari 100')).toBeVisible()
  await page.getByRole('radio', { name: 'Fasilitator' }).check()
  await expect(page.getByText('8 kriteria belum dinilai').first()).toBeVisible()
  const table = page.getByRole('table')
  await expect(table).toHaveCount(0)
  await judges(page, 4)
  await expect(table.getByRole('row', { name: /^Nilai 50 100/ })).toBeVisible()
  expect(await brokenRules(page, 'all')).toEqual([])
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await brokenRules(page, 'contrast')).toEqual([])
  await maker.takesBack()
  await expect(page.getByText('1 kriteria belum dinilai').first()).toBeVisible()
  await page.getByLabel('Komentar Anda untuk seluruh papan').fill('Pembukanya kuat.')
  await participant.seesSaved()
  await participant.reopens()
  await maker.page.getByRole('button', { name: 'Nilai papan' }).tap()
  await expect(maker.page.getByLabel('Komentar Anda untuk seluruh papan')).toHaveValue('Pembukanya kuat.')
})
