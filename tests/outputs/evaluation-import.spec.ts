import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { expect, test } from '../support/participant.ts'

const AUDIT = 'latihan/audit-konten/'
const EXPORTS = 'tests/fixtures/exports/'

// Several tables, one after the other.
test.describe.configure({ timeout: 90_000 })
test.use({ viewport: { width: 1280, height: 800 } })

/** From the list of audits to the posts of a new one. */
async function startsOwnAudit(page: Page) {
  await page.getByRole('button', { name: /^Akun instansi Anda/ }).click()
  await page.getByRole('button', { name: 'Ringkasan audit' }).click()
  await page
    .getByRole('button', { name: /Unggahan/ })
    .first()
    .click()
}

async function opensFile(page: Page, name: string) {
  await page.getByLabel(/^Buka berkas/).setInputFiles(EXPORTS + name)
}

const take = (page: Page) => page.getByRole('button', { name: /^Masukkan \d/ })
const refusedRow = (page: Page, row: number) =>
  page.getByRole('row', { name: new RegExp(`^(?:Baris )?${row}\\b`) })

test('An officer brings her own account’s posts: she is asked what is ambiguous, sees what is refused and why, and nothing comes in by halves', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(AUDIT)
  await startsOwnAudit(page)
  await page.getByRole('button', { name: /^Ambil dari tabel/ }).click()

  // An export whose dates can be read in two ways: Meta's habit is proposed, not taken.
  await opensFile(page, 'a02-ig-business-id.csv')
  await expect(page.getByText('18 unggahan terbaca')).toBeVisible()
  const order = page.getByRole('group', { name: /Waktu penerbitan/ })
  await expect(order.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await brokenRules(page, 'all')).toEqual([])
  await take(page).press('Enter')
  await expect(page.getByText('Jawab dulu yang perlu dipastikan.')).toBeVisible()
  await order.getByRole('radio', { name: /^Bulan, lalu hari \(usulan\)/ }).check()
  await expect(page.getByRole('row', { name: /^2 1 September 2026, 07\.05/ })).toBeVisible()
  await take(page).click()
  await expect(page.getByText('18 unggahan', { exact: true })).toBeVisible()

  // A file that Excel wrote, with two rows that can't be right.
  await page.getByRole('button', { name: 'Ambil dari tabel' }).click()
  await opensFile(page, 'a05-tiktok-excel-1252.csv')
  await expect(page.getByText('18 unggahan terbaca, 2 baris ditolak.')).toBeVisible()
  await expect(refusedRow(page, 5)).toContainText('javascript:alert(1)')
  await expect(refusedRow(page, 13)).toContainText('Total views')
  await expect(refusedRow(page, 13)).toContainText('banyak')
  await expect(refusedRow(page, 13)).toContainText('Bukan angka')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan daftar ini (CSV)' }).click()
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('13;Total views;banyak;Bukan angka.')
  await take(page).click()
  await expect(page.getByText('36 unggahan', { exact: true })).toBeVisible()

  // A list kept by hand in Excel: its title, its total and its signature are no posts.
  await page.getByRole('button', { name: 'Ambil dari tabel' }).click()
  await opensFile(page, 'a07-rekap-tangan.xlsx')
  await expect(page.getByText(/^9 unggahan terbaca, 3 baris ditolak/)).toBeVisible()
  await expect(refusedRow(page, 15)).toContainText('Baris jumlah')
  await page.getByRole('radio', { name: /^Hari, lalu bulan \(usulan\)/ }).check()
  await take(page).click()
  await expect(page.getByText('45 unggahan', { exact: true })).toBeVisible()

  // One step brought it in, one step takes it back, also after other screens.
  await page.getByRole('button', { name: 'Urung: memasukkan unggahan' }).click()
  await expect(page.getByText('36 unggahan', { exact: true })).toBeVisible()

  // The same table again brings new numbers, no second posts; its columns are remembered.
  await page.getByRole('button', { name: 'Ambil dari tabel' }).click()
  const text = (await readFile(`${EXPORTS}a02-ig-business-id.csv`, 'utf8')).replace('"879"', '"1.001"')
  await page.getByLabel('Tempel tabel').fill(text)
  await page.getByRole('button', { name: 'Baca tempelan' }).click()
  await expect(page.getByText('0 baru, 1 diperbarui angkanya, 17 tidak berubah')).toBeVisible()
  await expect(page.getByText(/mengikuti pilihan Anda/)).toBeVisible()
  await take(page).click()
  await expect(page.getByText('36 unggahan', { exact: true })).toBeVisible()
  await participant.reopens()
  await participant.page.getByLabel('Cari kata').fill('antrean daring')
  await expect(participant.page.getByText(/dari 36 unggahan/)).toBeVisible()
})

test('Numbers of an account by day are told from posts, and a file that is no table says what to do', {
  tag: '@once',
}, async ({ participant }) => {
  const { page } = participant
  await participant.opens(AUDIT)
  await startsOwnAudit(page)
  await page.getByRole('button', { name: /^Ambil dari tabel/ }).click()
  await opensFile(page, 'a03-meta-harian-utf16.csv')
  await expect(page.getByText(/angka akun per hari, bukan daftar unggahan/)).toBeVisible()
  await expect(take(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Pilih tabel lain' }).click()
  await page
    .getByLabel(/^Buka berkas/)
    .setInputFiles({ name: 'data.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) })
  await expect(page.getByText(/simpan sebagai \.xlsx, lalu pilih lagi/)).toBeVisible()
  // Columns that nobody knows are told by hand.
  await page.getByLabel('Tempel tabel').fill('Headline\tGemar\nLoket buka\t12\nLoket tutup\t7')
  await page.getByRole('button', { name: 'Baca tempelan' }).click()
  await page.getByLabel('Arti kolom “Headline”').selectOption('Judul')
  await page.getByLabel('Arti kolom “Gemar”').selectOption('Suka')
  await take(page).click()
  await expect(page.getByText('2 unggahan', { exact: true })).toBeVisible()
})

test('A post is typed on a phone as one writes numbers, labelled with others, and comes back after it was deleted', {
  tag: '@once',
}, async ({ participant }) => {
  const { page } = participant
  await page.setViewportSize({ width: 360, height: 740 })
  await participant.opens(AUDIT)
  await startsOwnAudit(page)
  await page.getByRole('button', { name: /^Ketik satu per satu/ }).click()
  await page.getByLabel('Tanggal terbit').fill('2026-09-08')
  await page.getByLabel('Judul').fill('Cara ambil antrean')
  await page.getByLabel('Jangkauan').fill('1,2 rb')
  await page.getByLabel('Suka', { exact: true }).fill('dua puluh')
  await page.getByLabel('Komentar').fill('1.000')
  await expect(page.getByText(/^Ini bukan angka/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Suka', { exact: true })).toHaveValue('dua puluh')
  await expect(page.getByText(/^Ini bukan angka/)).toBeVisible()
  await page.getByLabel('Suka', { exact: true }).fill('20')
  await page.getByLabel('Lama menunggu jawaban').fill('12; 1 jam 30 menit')
  expect(await brokenRules(page, 'all')).toEqual([])
  await page.getByRole('button', { name: 'Tambah satu lagi' }).click()
  await page.getByLabel('Judul').fill('Jam layanan')
  await page.getByRole('button', { name: 'Semua unggahan' }).click()
  await expect(page.getByRole('button', { name: /^Cara ambil antrean/ })).toContainText('8 September 2026')
  await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check()
  await page.getByLabel('Beri pilar').selectOption({ index: 1 })
  await page.getByLabel('Pilar', { exact: true }).selectOption('Belum diberi')
  await expect(page.getByText('Tidak ada unggahan yang cocok')).toBeVisible()
  await page.getByLabel('Pilar', { exact: true }).selectOption('Semua')
  await page.getByRole('button', { name: /^Cara ambil antrean/ }).click()
  await expect(page.getByLabel('Jangkauan')).toHaveValue('1200')
  await page.getByRole('button', { name: 'Hapus unggahan ini' }).click()
  await expect(page.getByText('1 unggahan', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Urung: menghapus unggahan' }).click()
  await participant.reopens()
  await expect(participant.page.getByText('2 unggahan', { exact: true })).toBeVisible()
  expect(await brokenRules(participant.page, 'all')).toEqual([])
})
