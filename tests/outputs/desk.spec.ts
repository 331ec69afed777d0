import type { Page } from '@playwright/test'
import { expect, type Participant, test } from '../support/participant.ts'

// A facilitator plans at home, teaches from a borrowed laptop, and looks at the room before the class comes in.

const DESK = 'fasilitator/'
const MORNING = new Date('2026-12-01T08:00:00+07:00')

/** The row of a block in the timetable. */
const block = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })

/** Opens the tools of a block. */
async function edits(page: Page, title: string) {
  await page.getByRole('button', { name: `Ubah: ${title}` }).click()
  return block(page, title)
}

/** Saves the facilitator's file and keeps it. */
const savesFile = (participant: Participant) =>
  participant.savesToFile(participant.page.getByRole('button', { name: 'Simpan berkas fasilitator' }))

test('A facilitator plans the evening before and finds everything on the borrowed laptop', async ({
  participant,
  newDevice,
}) => {
  const { page } = participant
  await participant.opens(DESK)
  await expect(page.getByRole('radio', { name: 'Satu hari' })).toBeChecked()
  await expect(page.getByText('08.00 sampai 15.40')).toBeVisible()
  await page.getByLabel('Mulai pukul').fill('8.30')
  await page.getByLabel('Mulai pukul').press('Enter')
  await expect(page.getByText('08.30 sampai 16.10')).toBeVisible()

  const principles = await edits(page, 'Enam prinsip')
  await principles.getByRole('button', { name: 'Kurangi 5 menit' }).click()
  await expect(principles.getByLabel('Lama dalam menit')).toHaveValue('35')
  await expect(page.getByText('“Enam prinsip” menjadi 35 menit.')).toBeVisible()
  await principles.getByLabel('Catatan Anda').fill('Bawa dua contoh dari instansi kelas ini.')
  await principles.getByRole('button', { name: 'Selesai mengubah' }).click()
  await expect(page.getByText('08.30 sampai 16.05')).toBeVisible()
  await page.getByLabel('Tempat').fill('Aula Dinas Contoh')
  await participant.seesSaved()
  const file = await savesFile(participant)
  expect(file.name).toMatch(/^fasilitator-[a-z-]+-\d{4}-\d\d-\d\d\.json$/)

  const laptop = await newDevice()
  await laptop.opens(DESK)
  await laptop.page.getByLabel('Buka berkas fasilitator', { exact: true }).setInputFiles(file.path)
  await expect(
    laptop.page.getByText('belum diubah menjadi mulai 08.30, 1 blok diubah, 1 catatan'),
  ).toBeVisible()
  await expect(laptop.page.getByText('08.00 sampai 15.40')).toBeVisible()
  await laptop.page.getByRole('button', { name: 'Masukkan' }).click()
  await expect(laptop.page.getByText(/^Berkas dimasukkan /)).toBeVisible()
  await expect(laptop.page.getByText('08.30 sampai 16.05')).toBeVisible()
  await expect(block(laptop.page, 'Enam prinsip')).toContainText('35 menit · rencana 40')
  await expect(block(laptop.page, 'Enam prinsip')).toContainText('Bawa dua contoh dari instansi kelas ini.')
  await expect(laptop.page.getByLabel('Tempat')).toHaveValue('Aula Dinas Contoh')

  await laptop.page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(laptop.page.getByText('08.00 sampai 15.40')).toBeVisible()
})

test('The facilitator’s file leaves the answers at home', async ({ participant, newDevice }) => {
  await participant.opens('latihan/persetujuan-rekam/')
  await participant.page.getByLabel('Kode formulir').fill('R-07')
  await participant.seesSaved()
  await participant.opens(DESK)
  await participant.page.getByRole('radio', { name: 'Dua hari' }).check()
  const file = await savesFile(participant)

  const laptop = await newDevice()
  await laptop.opens(DESK)
  await laptop.page.getByLabel('Buka berkas fasilitator', { exact: true }).setInputFiles(file.path)
  await laptop.page.getByRole('button', { name: 'Masukkan' }).click()
  await expect(laptop.page.getByRole('radio', { name: 'Dua hari' })).toBeChecked()
  await expect(laptop.page.getByRole('heading', { name: /^Hari kedua/ })).toBeVisible()
  await laptop.opens('latihan/persetujuan-rekam/')
  await expect(laptop.page.getByLabel('Kode formulir')).toHaveValue('')
})

test('A late class is told what runs, how late it is, and what wins the time back', { tag: '@once' }, async ({
  participant,
}) => {
  const { page } = participant
  await page.clock.install({ time: MORNING })
  await participant.opens(DESK)
  const now = page.getByRole('region', { name: 'Sekarang' })
  await expect(now).toContainText('Belum ada blok yang dimulai hari ini.')
  await now.getByRole('button', { name: 'Mulai: Pembukaan dan perkenalan' }).click()
  await expect(now).toContainText('Sisa 15 menit.')
  await expect(now).toContainText('Sesuai rencana.')
  await expect(block(page, 'Pembukaan dan perkenalan')).toContainText('Berjalan')

  await page.clock.fastForward('27:10')
  await expect(now).toContainText('Sudah lewat 12 menit.')
  await now.getByRole('button', { name: 'Mulai: Enam prinsip' }).click()
  await expect(now).toContainText('Terlambat 12 menit.')
  await expect(now).toContainText('Selesai pukul 15.52, semula 15.40.')
  await now.getByRole('button', { name: /^Pendekkan “Menilai unggahan/ }).click()
  await expect(now).toContainText('Sesuai rencana.')
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(now).toContainText('Terlambat 12 menit.')
  await now.getByRole('button', { name: /^Lewati “Akun dan netralitas”/ }).click()
  await expect(now).toContainText('Longgar 8 menit.')
  await expect(block(page, 'Akun dan netralitas')).toContainText('Dilewati')

  await participant.reopens()
  await expect(participant.page.getByText('“Akun dan netralitas” dilewati.')).toHaveCount(0)
  await expect(block(participant.page, 'Akun dan netralitas')).toContainText('Dilewati')
})

test('Two tabs of the desk agree, and a mistyped time is told', { tag: '@once' }, async ({ participant }) => {
  const { page } = participant
  await participant.opens(DESK)
  const other = await participant.opensSecondTab()
  const pages = await edits(page, 'Delapan etika')
  await pages.getByLabel('Lama dalam menit').fill('45')
  await pages.getByLabel('Lama dalam menit').press('Enter')
  await expect(block(other.page, 'Delapan etika')).toContainText('45 menit · rencana 30')
  await other.page.getByRole('button', { name: 'Ubah: Menilai konten' }).click()
  await block(other.page, 'Menilai konten').getByRole('button', { name: 'Lewati blok ini' }).click()
  await expect(block(page, 'Menilai konten')).toContainText('Dilewati')
  await expect(block(page, 'Delapan etika')).toContainText('45 menit')

  await page.getByLabel('Mulai pukul').fill('jam delapan')
  await page.getByLabel('Mulai pukul').press('Enter')
  await expect(page.getByText('Ini bukan jam. Tulis seperti 08.30.')).toBeVisible()
  await pages.getByLabel('Lama dalam menit').fill('900')
  await pages.getByLabel('Lama dalam menit').press('Enter')
  await expect(page.getByText('Tulis menit dari 1 sampai 480.')).toBeVisible()
})

test('The poster and the attendance sheet take what was set at the desk', async ({ participant }) => {
  const { page } = participant
  await participant.opens('fasilitator/cetak/poster/')
  await expect(page.getByText('Belum ada alamat kursus.', { exact: false })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Meja fasilitator' }).last().click()
  await page.getByLabel('Nama kelas atau instansi').fill('Kelas Contoh')
  await page.getByLabel('Tanggal').fill('2026-12-01')
  await page.getByLabel('Nama Wi-Fi').fill('Aula-5G')
  await page.getByLabel('Alamat kursus untuk peserta').fill('192.168.1.20:8080')
  await expect(page.getByText('Alamat ini belum lengkap.', { exact: false })).toBeVisible()
  await page.getByLabel('Alamat kursus untuk peserta').fill('http://192.168.1.20:8080/')
  await expect(page.getByText('Alamat ini belum lengkap.', { exact: false })).toBeHidden()
  await participant.seesSaved()

  await participant.opens('fasilitator/cetak/poster/')
  await expect(page.getByRole('img', { name: 'Kode QR menuju http://192.168.1.20:8080/' })).toBeVisible()
  await expect(page.getByText('Aula-5G')).toBeVisible()
  await participant.opens('fasilitator/cetak/daftar-hadir/')
  await expect(page.getByText('Kelas Contoh')).toBeVisible()
  await expect(page.getByText('1 Desember 2026')).toBeVisible()
})

test('A room is checked in eight steps, and a weak projector gets the theme for projectors', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(DESK)
  await page.getByRole('link', { name: 'Cek ruangan' }).first().click()
  await page.getByRole('button', { name: 'Mulai cek' }).click()
  const presses = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  await expect(page.getByRole('heading', { name: 'Tulisan dari baris terakhir' })).toBeFocused()
  await presses('Ketiganya terbaca')
  await presses('Ada yang hilang')
  await expect(page.getByText('Proyektor terlalu lemah untuk tema terang.')).toBeVisible()
  await presses('Pakai tema proyektor')
  await expect.poll(paper).toBe('rgb(255, 255, 255)')
  await presses('Lanjut')
  await expect(page.getByRole('timer')).toHaveText(/^(10\.00|09\.\d\d)$/)
  await presses('Ya, terbaca')
  await expect(page.getByText('Menunggu tombol …')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Tombol PageDown diterima.')).toBeVisible()
  await presses('Ya, diterima')
  const popup = page.waitForEvent('popup')
  await presses('Buka jendela kedua')
  await popup
  await expect(page.getByText('Jendela kedua terbuka.')).toBeVisible()
  await presses('Saya memakai satu layar')
  await expect(
    page.getByText('Tulisan percobaan tersimpan dan terbaca kembali.', { exact: false }),
  ).toBeVisible()
  await presses('Lanjut')
  await presses('Lanjut')
  await expect(page.getByRole('heading', { name: 'Tanpa internet' })).toBeVisible()
  await page.getByRole('button', { name: /^(Belum ada|Lanjut)$/ }).click()

  await expect(page.getByRole('heading', { name: 'Hasil cek' })).toBeFocused()
  await expect(page.getByText('Tema proyektor sudah dipakai.', { exact: false })).toBeVisible()
  await participant.reopens()
  await expect(participant.page.getByText('Tema proyektor sudah dipakai.', { exact: false })).toHaveCount(0)
  await expect
    .poll(() => participant.page.evaluate(() => document.documentElement.dataset.theme))
    .toBe('projector')
})

test('A browser that holds the second window back is told how to let it through', async ({ participant }) => {
  const { page } = participant
  await page.addInitScript(() => {
    window.open = () => null
  })
  await participant.opens('fasilitator/ruangan/')
  const presses = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await presses('Mulai cek')
  for (const name of ['Ketiganya terbaca', 'Semua terlihat', 'Ya, terbaca', 'Tidak memakai alat'])
    await presses(name)
  await presses('Buka jendela kedua')
  await expect(page.getByText('Peramban menahan jendela itu.', { exact: false })).toBeVisible()
})
