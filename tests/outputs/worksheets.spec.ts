import type { Page } from '@playwright/test'
import { expect, test } from '../support/participant.ts'
import { fillStorage } from '../support/storage-conditions.ts'

const SOP = 'latihan/sop-media-sosial/'
const METRICS = 'latihan/hitung-metrik/'

/** One row of a table, by its name. */
const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

test('A participant fills in a worksheet by touch and finds all of it the next day', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(SOP)
  await expect(page.getByText('0 dari 56 diisi')).toBeVisible()
  await page.getByLabel('Nama instansi dan unit').fill('Dinas Contoh')
  await page.getByLabel('Akun ini ada untuk apa?').fill('Warga tahu.\nDan bertanya.')
  await row(page, 'Memeriksa (verifikator)').getByLabel('Nama dan jabatan').fill('Siti, kepala seksi')
  await page.getByLabel('Orang kedua sudah membaca naskah dan gambar.').tap()
  await row(page, 'Pemegang 1').getByLabel('Verifikasi dua langkah').selectOption('sudah aktif')
  await page.getByLabel('Berlaku sejak').fill('2026-11-25')
  await expect(page.getByText('6 dari 56 diisi')).toBeVisible()
  await participant.seesSaved()

  await participant.reopens()
  const { page: again } = participant
  await expect(again.getByText('6 dari 56 diisi')).toBeVisible()
  await expect(again.getByLabel('Nama instansi dan unit')).toHaveValue('Dinas Contoh')
  await expect(again.getByLabel('Akun ini ada untuk apa?')).toHaveValue('Warga tahu.\nDan bertanya.')
  await expect(row(again, 'Memeriksa (verifikator)').getByLabel('Nama dan jabatan')).toHaveValue(
    'Siti, kepala seksi',
  )
  await expect(again.getByLabel('Orang kedua sudah membaca naskah dan gambar.')).toBeChecked()
  await expect(row(again, 'Pemegang 1').getByLabel('Verifikasi dua langkah')).toHaveValue('aktif')
  await expect(again.getByLabel('Berlaku sejak')).toHaveValue('2026-11-25')
})

test('Rows are added, moved, removed and brought back', async ({ participant }) => {
  const { page } = participant
  await participant.opens(SOP)
  await row(page, 'Akun 1').getByLabel('Platform').fill('Instagram')
  await row(page, 'Akun 2').getByLabel('Platform').fill('YouTube')
  await page.getByRole('button', { name: 'Tambah akun' }).tap()
  await expect(row(page, 'Akun 4').getByLabel('Platform')).toBeFocused()
  await page.keyboard.type('Facebook')

  await page.getByRole('button', { name: 'Naikkan Akun 2' }).tap()
  await expect(row(page, 'Akun 1').getByLabel('Platform')).toHaveValue('YouTube')
  await expect(page.getByText('Dipindahkan ke urutan 1 dari 4.')).toBeAttached()
  await expect(page.getByRole('button', { name: 'Naikkan Akun 1' })).toBeFocused()

  await page.getByRole('button', { name: 'Hapus Akun 2' }).tap()
  await expect(page.getByText('Akun 2 dihapus.')).toBeVisible()
  await expect(row(page, 'Akun 2').getByLabel('Platform')).toHaveValue('')
  await page.getByRole('button', { name: 'Urungkan' }).tap()
  await expect(row(page, 'Akun 2').getByLabel('Platform')).toHaveValue('Instagram')
  await page.getByRole('button', { name: 'Hapus Akun 3' }).tap()
  await participant.seesSaved()

  await participant.reopens()
  for (const [at, platform] of ['YouTube', 'Instagram', 'Facebook'].entries()) {
    await expect(row(participant.page, `Akun ${at + 1}`).getByLabel('Platform')).toHaveValue(platform)
  }
  await expect(row(participant.page, 'Akun 4')).toHaveCount(0)
})

test('A second person is added to the consent form, and each keeps what was written', {
  tag: '@once',
}, async ({ participant }) => {
  const { page } = participant
  await participant.opens('latihan/persetujuan-rekam/')
  await row(page, 'Orang 1').getByLabel('Nama', { exact: true }).fill('Ani (contoh)')
  await page.getByRole('button', { name: 'Tambah orang' }).tap()
  await expect(row(page, 'Orang 2').getByLabel('Nama', { exact: true })).toBeFocused()
  await page.keyboard.type('Budi (contoh)')
  await row(page, 'Orang 2').getByText('Anak itu sendiri bersedia.').tap()
  await row(page, 'Orang 1').getByText('tanda tangan', { exact: true }).tap()
  await participant.seesSaved()

  await participant.reopens()
  const again = participant.page
  await expect(row(again, 'Orang 1').getByLabel('Nama', { exact: true })).toHaveValue('Ani (contoh)')
  await expect(row(again, 'Orang 1').getByLabel('tanda tangan', { exact: true })).toBeChecked()
  await expect(row(again, 'Orang 1').getByLabel('Anak itu sendiri bersedia.')).not.toBeChecked()
  await expect(row(again, 'Orang 2').getByLabel('Nama', { exact: true })).toHaveValue('Budi (contoh)')
  await expect(row(again, 'Orang 2').getByLabel('Anak itu sendiri bersedia.')).toBeChecked()
  await again.emulateMedia({ media: 'print' })
  await expect(again.getByText('Budi (contoh)', { exact: true })).toBeVisible()
})

test('A doubtful number is asked back, an impossible one told, and the rest is worked out', {
  tag: '@once',
}, async ({ participant }) => {
  const { page } = participant
  await participant.opens(METRICS)
  const post = row(page, 'Unggahan 1')
  await post.getByLabel('Jangkauan').fill('1.200')
  for (const [label, value] of [
    ['Suka', '50'],
    ['Komentar', '6'],
    ['Bagikan', '4'],
  ] as const) {
    await post.getByLabel(label).fill(value)
  }
  await post.getByLabel('Simpan').focus()
  await expect(post.getByText('Belum lengkap: isi Simpan').first()).toBeVisible()
  await post.getByLabel('Simpan').fill('dua')
  await post.getByLabel('Suka').focus()
  await expect(post.getByText('Tulis sebuah angka tanpa koma, misalnya 62.')).toBeVisible()
  await expect(post.getByText('Periksa dahulu Simpan').first()).toBeVisible()
  await post.getByLabel('Simpan').fill('0')
  await expect(post.getByLabel('Tingkat interaksi', { exact: true })).toHaveText('5%')
  await expect(page.getByLabel('Seluruh interaksi')).toHaveText('60')

  const reply = row(page, 'Balasan 1')
  await reply.getByLabel('Waktu balasan').fill('1.200')
  await reply.getByLabel('Pertanyaan tentang').focus()
  await expect(reply.getByText('Angka ini dapat dibaca dengan dua cara.')).toBeVisible()
  await reply.getByRole('button', { name: 'Maksud saya 1200' }).tap()
  await expect(reply.getByLabel('Waktu balasan')).toHaveValue('1200')
  await expect(reply.getByText('Angka ini dapat dibaca dengan dua cara.')).toBeHidden()
  await expect(page.getByLabel('Median waktu balasan')).toHaveText('1.200 menit')
})

test('What is typed before the script arrives is kept, once', { tag: '@site' }, async ({ participant }) => {
  const { page } = participant
  await participant.opens(SOP)
  await page.getByLabel('Nama instansi dan unit').fill('Dinas Contoh')
  await participant.seesSaved()
  const late = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await late.promise
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await page.getByLabel('Nama instansi dan unit').fill('bagian humas')
  await row(page, 'Akun 1').getByLabel('Platform').fill('Instagram')
  await page.getByLabel('Orang kedua sudah membaca naskah dan gambar.').check()
  await row(page, 'Pemegang 1').getByLabel('Verifikasi dua langkah').selectOption('belum aktif')
  await page.getByRole('button', { name: 'Tambah akun' }).click()
  late.resolve()
  await expect(page.getByLabel('Nama instansi dan unit')).toHaveValue('Dinas Contoh bagian humas')
  await expect(row(page, 'Akun 4')).toBeVisible()
  await expect(row(page, 'Akun 1').getByLabel('Platform')).toHaveValue('Instagram')
  await expect(page.getByLabel('Orang kedua sudah membaca naskah dan gambar.')).toBeChecked()
  await expect(row(page, 'Pemegang 1').getByLabel('Verifikasi dua langkah')).toHaveValue('belum')
  await expect(page.getByText('4 dari 56 diisi')).toBeVisible()
})

test('On paper a worksheet holds what was written, or room for a pen', async ({ participant }) => {
  const { page } = participant
  await participant.opens(SOP)
  const name = 'Dinas Contoh, bagian humas'
  await page.getByLabel('Nama instansi dan unit').fill(name)
  await page.getByLabel('Berlaku sejak').fill('2026-11-25')
  await page.getByRole('button', { name: 'Tambah akun' }).tap()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  await expect(page.getByText('25 November 2026')).toBeVisible()
  await expect(page.getByText('Akun 4', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Nama instansi dan unit')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Tambah akun' })).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Kosong untuk diisi dengan pena').check()
  await expect(page.getByLabel('Nama instansi dan unit')).toHaveValue(name)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(name, { exact: true })).toBeHidden()
  await expect(page.getByText('25 November 2026')).toBeHidden()
  await expect(page.getByText('Akun 3', { exact: true })).toBeVisible()
  await expect(page.getByText('Akun 4', { exact: true })).toBeHidden()
  await expect(page.getByText('sudah aktif / belum aktif').first()).toBeVisible()
})

test('The whole procedure fits on one sheet of paper, filled in or empty', { tag: '@once' }, async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(SOP)
  const pages = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length
  }
  await page.getByLabel('Kosong untuk diisi dengan pena').check()
  expect(await pages()).toBe(2)
  await page.getByLabel('Terisi dengan semua yang Anda tulis').check()
  for (const field of await page.getByRole('textbox').all())
    await field.fill('Kepala seksi pemeliharaan jalan')
  expect(await pages()).toBe(2)
})

test('With storage full, a lasting notice tells so, and what was written leaves by file', {
  tag: '@once',
}, async ({ participant, context }) => {
  await fillStorage(context)
  await participant.opens(SOP)
  await participant.page.getByLabel('Nama instansi dan unit').fill('Dinas Contoh')
  await expect(participant.page.getByText('Penyimpanan perangkat penuh.')).toBeVisible()
  const button = participant.page.getByRole('alert').getByRole('button', { name: 'Simpan ke berkas' })
  const { name } = await participant.savesToFile(button)
  expect(name).toMatch(/^kemajuan/)
})

test.describe('With a keyboard on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  test('a table is filled in, grows, and a row comes back after its removal', { tag: '@once' }, async ({
    participant,
  }) => {
    const { page } = participant
    await participant.opens(SOP)
    await row(page, 'Akun 1').getByLabel('Platform').focus()
    await page.keyboard.type('Instagram')
    await page.keyboard.press('Tab')
    await expect(row(page, 'Akun 1').getByLabel('Nama akun')).toBeFocused()
    await page.getByRole('button', { name: 'Turunkan Akun 1' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Turunkan Akun 2' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Urungkan' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(row(page, 'Akun 2').getByLabel('Platform')).toHaveValue('Instagram')
    await expect(row(page, 'Akun 2').getByLabel('Platform')).toBeFocused()
  })
})

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a worksheet can be read, and printed to be filled in with a pen', { tag: '@site' }, async ({
    page,
  }) => {
    await page.goto(SOP)
    await expect(page.getByText('Skrip tidak aktif', { exact: false })).toBeVisible()
    await expect(page.getByText('Nama instansi dan unit', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Tambah akun' })).toBeHidden()
    await page.goto('latihan/rencana-aksi/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Tindakan 6', { exact: true })).toBeVisible()
  })
})
