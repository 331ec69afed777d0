import { brokenRules } from '../support/axe.ts'
import { expect, test } from '../support/participant.ts'
import { EVALUATION, type Given, Rater } from '../support/rater.ts'

// Dozens of scores, and two devices one after the other.
test.describe.configure({ timeout: 180_000 })

test('In class six posts of the practice account are scored by thumb, the lowest principle is that of these six, and all is there after a reload, what can be taken back included', async ({
  participant,
}) => {
  const rater = new Rater(participant)
  await rater.opensPractice()
  // All phones of a class have the same six posts, and the step that comes next is the filled button.
  await rater.goesTo(/^Persiapan/)
  await expect(rater.page.getByText('6 unggahan terambil')).toBeVisible()
  await expect(rater.page.getByText(/Angka undian 36\./)).toBeVisible()
  await rater.pressesButton('Ringkasan audit')
  await rater.pressesButton('Lanjut: Nilai sampel')
  await rater.pressesButton('Mulai menilai')

  // The post comes first, with what can be counted in it; then the bar leads to the first principle.
  await rater.presses(rater.page.getByText('Hitungan teks'))
  await expect(rater.page.getByText('Tagar panjang tanpa huruf kapital')).toBeVisible()
  await rater.pressesButton('Nilai Kredibel')
  await expect(rater.page.getByRole('button', { name: 'Berikutnya: Integritas' })).toBeVisible()

  // A level without anything to show for it is kept, and said to lack it.
  await rater.presses(rater.page.getByRole('radio', { name: /^1 / }))
  await expect(rater.page.getByText('Bukti belum ada. Nilai ini tersimpan')).toBeVisible()
  await participant.seesSaved()
  await participant.reopens()
  const { page } = rater
  await expect(page.getByRole('radio', { name: /^1 / })).toBeChecked()
  await rater.pressesButton(/^Urung: menilai/)
  await expect(page.getByRole('radio', { name: /^1 / })).not.toBeChecked()
  await rater.pressesButton(/^Ulang: menilai/)
  await rater.pressesButton(/^Urung: menilai/)
  await expect(page.getByRole('radio', { name: /^1 / })).not.toBeChecked()

  await rater.scores([2, 'T', 2, 0, 1, 2])
  // One quote serves two principles.
  await expect(page.getByRole('heading', { name: 'Unggahan 2 dari 6' })).toBeVisible()
  await rater.gives(2)
  await rater.pressesButton(/^Berikutnya/)
  await rater.presses(page.getByRole('radio', { name: /^2 / }))
  await rater.pressesButton(/^Pakai bukti Kredibel/)
  await rater.pressesButton(/^Berikutnya/)
  await rater.pressesButton('Ringkasan audit')
  await rater.goesTo(/^Nilai sampel/)
  await expect(page.getByText('1 dari 6 unggahan lengkap')).toBeVisible()
  await expect(page.getByText('2 dari 6 prinsip')).toBeVisible()
  await rater.pressesButton('Lanjutkan: unggahan 2')
  await rater.scores([2, 0, 1, 2], 2)
  for (let number = 3; number <= 6; number += 1) {
    await expect(page.getByRole('heading', { name: `Unggahan ${number} dari 6` })).toBeVisible()
    await rater.scores([2, 'T', 3, number === 6 ? 'T' : 0, 1, 2])
  }
  // Forty minutes leave a quarter of a minute for each tap, reading included.
  expect(rater.taps).toBeLessThan(160)
  await rater.pressesButton('Selesai menilai')
  await rater.pressesButton('Lihat hasil')
  await expect(
    page.getByText(/Dalam 6 unggahan yang dinilai: Responsif, median 0 dari 3.*n\s=\s5/),
  ).toBeVisible()
  await expect(page.getByText(/n\s=\s5, di bawah 20 unggahan: jangan menyimpulkan/)).toBeVisible()
  const chart = page.getByRole('img', { name: 'Enam prinsip: sebaran nilai' })
  await expect(chart).toBeVisible()
  await page.getByText('Lihat sebagai tabel').first().click()
  await expect(page.getByRole('row', { name: /^Integritas 0 0 1 0 5 2 1$/ })).toBeVisible()
  await expect(page.getByText('Dari 60 unggahan akun ini dalam periode audit')).toBeVisible()
  await participant.seesSaved()

  // What is finished is read, until it is opened again.
  await rater.goesTo(/^Nilai sampel/)
  await rater.presses(page.getByRole('button', { name: /Lengkap/ }).first())
  await expect(
    page.getByText('Penilaian Anda sudah selesai, jadi nilainya hanya dapat dibaca.'),
  ).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  expect(await brokenRules(page, 'all')).toEqual([])
  await rater.goesTo(/^Hasil/)

  await participant.reopens()
  await expect(rater.page.getByText(/Dalam 6 unggahan yang dinilai: Responsif/)).toBeVisible()
  await rater.goesTo(/^Nilai sampel/)
  await expect(rater.page.getByText('6 dari 6 unggahan lengkap')).toBeVisible()
})

test('A colleague scores the same posts on her own phone without seeing the first scores, and both agree where they lie far apart', async ({
  participant,
  newDevice,
}) => {
  const mine: Given = [2, 2, 2, 0, 1, 2]
  const hers: Given = [2, 'T', 1, 3, 1, 2]
  const first = new Rater(participant)
  await first.opensPractice()
  await first.draws(1)
  await first.page.getByLabel('Nama Anda sebagai penilai').fill('Sari')
  await first.scoresAll(3, mine)
  const file = await first.savesFile()

  const colleague = new Rater(await newDevice(), false)
  await colleague.participant.opens(EVALUATION)
  await colleague.opensFile(file, 'Simpan di sini')
  await colleague.goesTo(/^Dua penilai/)
  await expect(colleague.page.getByText(/^Nilai rekan tersembunyi/)).toBeVisible()
  await expect(colleague.page.getByText(/Sari/)).toBeVisible()
  await colleague.page.getByLabel('Nama Anda sebagai penilai').fill('Budi')
  await colleague.goesTo(/^Hasil/)
  await expect(colleague.page.getByText(/^Belum ada nilai/)).toBeVisible()
  await colleague.scoresAll(3, hers)
  const back = await colleague.savesFile()

  const { page } = first
  await first.pressesButton('Ringkasan audit')
  await first.pressesButton('Semua audit')
  await first.opensFile(back, 'Gabungkan')
  await first.goesTo(/^Dua penilai/)
  await expect(page.getByText('60% sama: 9 dari 15 pasang nilai')).toBeVisible()
  await expect(page.getByText(/n\s=\s15, di bawah 20 pasang: kappa tidak dihitung/)).toBeVisible()
  await expect(page.getByText('3 nilai “tak dapat dinilai”')).toBeVisible()
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Responsif, unggahan 1' }) })
  await expect(row.getByText('Sari: 0 Belum')).toBeVisible()
  await expect(row.getByText('Budi: 3 Contoh')).toBeVisible()
  await first.presses(row.getByText('Sepakati nilai'))
  await first.presses(row.getByRole('radio', { name: /^1 / }))
  await first.presses(row.getByRole('button', { name: 'Simpan kesepakatan' }))
  await expect(row.getByText('Pilih nilainya dan tulis alasannya dahulu.')).toBeVisible()
  await row.getByLabel('Alasan').fill('Satu dari dua dijawab, tetapi terlambat.')
  await first.presses(row.getByRole('button', { name: 'Simpan kesepakatan' }))
  await expect(row.getByText('Disepakati: 1 Mulai')).toBeVisible()
  await expect(row.getByText('Sari: 0 Belum')).toBeVisible()
  await participant.seesSaved()

  // What is not agreed on yet is in no number.
  await first.goesTo(/^Hasil/)
  await expect(page.getByRole('radio', { name: 'Nilai bersama' })).toBeChecked()
  await expect(page.getByText(/^8 nilai masih berlainan di antara penilai/)).toBeVisible()
  await first.presses(page.getByRole('radio', { name: 'Nilai saya' }))
  await expect(page.getByText(/Dalam 3 unggahan yang dinilai: Responsif, median 0/)).toBeVisible()

  // Who opens her scores again no longer sees the other's, and it is said what this means.
  await first.goesTo(/^Nilai sampel/)
  await first.pressesButton('Ubah nilai lagi')
  await first.pressesButton(/^Urung: mengubah penilai/)
  await expect(page.getByText(/^Selesai \d/)).toBeVisible()
  await first.pressesButton('Ubah nilai lagi')
  await first.goesTo(/^Dua penilai/)
  await expect(page.getByText(/^Nilai rekan tersembunyi/)).toBeVisible()
  await first.pressesButton('Nilai unggahan')
  await first.pressesButton('Selesai menilai')
  await first.goesTo(/^Dua penilai/)
  await expect(page.getByText(/^Membuka penilaian lagi pada .* sesudah nilai rekan terlihat/)).toBeVisible()
  await expect(page.getByText('60% sama: 9 dari 15 pasang nilai')).toBeVisible()
})
