import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { auditContent, plannedAudit } from '../support/audits.ts'
import { brokenRules } from '../support/axe.ts'
import { xmlFault, xmlPartsOf } from '../support/docx.ts'
import { isFile } from '../support/file-addresses.ts'
import { opensAudit } from '../support/open-audit.ts'
import { expect, test } from '../support/participant.ts'
import { printed } from '../support/pdf.ts'

// Whole documents are written and read back.
test.describe.configure({ timeout: 60_000 })

test('a participant turns findings into recommendations in order of worth, and one of them into a board', async ({
  participant,
}) => {
  const page = await opensAudit(participant, auditContent, 'rekomendasi')
  await page.getByRole('button', { name: 'Susun dari nilai terendah' }).click()
  const rows = page
    .getByRole('list')
    .filter({ has: page.getByRole('button', { name: /^Naik: / }) })
    .getByRole('listitem')
  await expect(rows).toHaveCount(5)
  await expect(rows.first()).toContainText('Penuhi “Kredibel”')
  await expect(rows.first()).toContainText('Belum ada: penanggung jawab, tenggat')
  // The second one turns out to be the gravest.
  const second = (await rows.nth(1).getByRole('button').first().textContent()) ?? ''
  await rows.nth(1).getByRole('button').first().click()
  await page.getByRole('radio', { name: /^4 / }).check()
  await page.getByRole('textbox', { name: 'Penanggung jawab' }).fill('Humas')
  await page.getByLabel('Tenggat').fill('2026-12-18')
  await expect(page.getByText('Bukti', { exact: true })).toBeVisible()
  expect(await brokenRules(page, 'all')).toEqual([])
  await page.getByRole('button', { name: 'Semua rekomendasi' }).click()
  await expect(rows.first()).toContainText(second)
  // An own order is said to be one, and that the gravest is not in front.
  await page.getByRole('button', { name: `Turun: ${second}` }).click()
  await expect(page.getByRole('heading', { name: 'Rekomendasi menurut urutan Anda' })).toBeVisible()
  await expect(page.getByText(/berkeparahan 4, tetapi tidak di depan/)).toBeVisible()
  await page.getByRole('button', { name: 'Urutkan lagi menurut manfaat' }).click()
  await expect(rows.first()).toContainText(second)

  await page.getByRole('button', { name: 'Lanjut: tema konten' }).click()
  await page.getByRole('button', { name: 'Jadikan tema: Berkasnya apa saja?' }).click()
  await page.getByRole('textbox', { name: 'Judul' }).fill('Tiga berkas saja')
  await page.getByRole('textbox', { name: 'Khalayak' }).fill('Warga yang baru mendaftar')
  await page.getByRole('textbox', { name: 'Pesan' }).fill('Cukup tiga berkas.')
  await page.getByRole('textbox', { name: 'Ajakan' }).fill('Siapkan malam ini.')
  const pattern = page.getByRole('combobox', { name: 'Pola cerita' })
  await pattern.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Buat papan cerita' }).click()
  // The board has the shots of its pattern, and the brief what the theme said.
  await expect(page.getByRole('heading', { name: 'Tiga berkas saja' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Shot 2, / })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Buka papan' }).click()
  await expect(page.getByRole('heading', { name: 'Tiga berkas saja' })).toBeVisible()
  await page.evaluate(() => {
    location.hash += '/ringkasan'
  })
  await expect(page.getByRole('textbox', { name: 'Satu pesan' })).toHaveValue('Cukup tiga berkas.')
  await expect(page.getByRole('textbox', { name: 'Tujuan dan cerita' })).toHaveValue('Berkasnya apa saja?')
  // On another device, or after it was thrown away, the board can't be opened: it is made anew.
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Buka papan' })).toBeVisible()
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (/:board:/.test(key)) localStorage.removeItem(key)
  })
  await page.reload()
  await expect(page.getByText(/^Papan tema ini tidak ada di perangkat ini/)).toBeVisible()
  await page.getByRole('button', { name: 'Buat papan baru' }).click()
  await expect(page.getByRole('heading', { name: 'Tiga berkas saja' })).toBeVisible()
})

test('a participant hands in a document: one page first, printed and as a Word file, and all data', async ({
  participant,
  baseURL,
  faults,
}) => {
  const page = await opensAudit(participant, plannedAudit, 'kalender')
  const told = page.getByRole('listitem')
  await expect(told.filter({ hasText: /^Jeda 20 hari tanpa unggahan/ })).toBeVisible()
  await expect(told.filter({ hasText: /^4 unggahan berturut-turut berpilar/ })).toBeVisible()
  const sheet = await printed(page)
  expect(sheet.pages[0]).toMatchObject({ width: 297, height: 210, empty: false })
  await page.getByRole('button', { name: 'Tambah pada Jumat, 18 Desember' }).click()
  await page.getByRole('combobox', { name: 'Tema' }).selectOption('Tiga berkas saja')
  await expect(page.getByRole('textbox', { name: 'Judul' })).toHaveValue('Tiga berkas saja')
  await page.getByRole('button', { name: 'Kalender', exact: true }).click()
  await expect(told.filter({ hasText: /^Jeda 20 hari/ })).toHaveCount(0)
  expect(await brokenRules(page, 'all')).toEqual([])

  await page.getByRole('button', { name: 'Lanjut: laporan' }).click()
  await expect(page.getByRole('heading', { name: 'Ringkasan' })).toBeVisible()
  expect(await brokenRules(page, 'all')).toEqual([])
  // The long appendix waits for a press; paper and file have it all the same.
  const appendix = page.getByRole('button', { name: 'Lampiran: semua nilai dan bukti' })
  const evidence = page.getByRole('cell', { name: 'Bukti kredibel 1' })
  await expect(evidence).toHaveCount(0)
  await appendix.click()
  await expect(evidence).toBeVisible()
  await appendix.click()
  const paper = await printed(page)
  expect(paper.pages.length).toBeGreaterThan(3)
  expect(paper.pages.every(({ width, height, empty }) => width === 210 && height === 297 && !empty)).toBe(
    true,
  )

  const saveWord = page.getByRole('button', { name: 'Simpan Word' })
  if (!isFile(baseURL)) {
    // The signal goes before what writes the file has come: the report says so, and what remains.
    await page.route(/write-docx/, (route) => route.abort())
    await saveWord.click()
    await expect(page.getByText(/^Berkas Word tidak dapat dibuat: .* cetak sebagai PDF\.$/)).toBeVisible()
    await page.unroute(/write-docx/)
    // The browser itself writes requests that fail into the console.
    for (const fault of faults.splice(0)) expect(fault).toContain('net::ERR_FAILED')
  }
  const [word] = await Promise.all([page.waitForEvent('download'), saveWord.click()])
  expect(word.suggestedFilename()).toMatch(/^laporan-audit-layanan-contoh-\d{4}-\d\d-\d\d\.docx$/)
  const file = await readFile(await word.path())
  for (const [name, xml] of xmlPartsOf(file)) expect([name, xmlFault(xml)]).toEqual([name, undefined])
  const { value: html } = await mammoth.convertToHtml({ buffer: file })
  expect(html).toMatch(/<h1>Ringkasan<\/h1>.*jangan menyimpulkan.*<ol>.*<h1>Cara dan sampel<\/h1>/)
  expect(html).toMatch(/<img alt="[^"]*Kredibel: 3 kali 0 [^"]*" src="data:image\/png;base64,.{2000}/)

  const [data] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh data (CSV)' }).click(),
  ])
  expect(await readFile(await data.path(), 'utf8')).toContain('Bukti kredibel 1')
})
