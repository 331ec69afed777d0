import { shown } from '../support/course.ts'
import { expect, LESSON, QUESTIONS, test } from '../support/participant.ts'

test.use({ javaScriptEnabled: false })

test('Without scripts a lesson is a worksheet: everything is there to read, nothing pretends to work', async ({
  page,
}) => {
  await page.goto(`pelajaran/${LESSON}/`)
  await expect(page.getByText('Skrip tidak aktif', { exact: false })).toBeVisible()
  for (const question of QUESTIONS) {
    const group = page.getByRole('group', { name: shown(question.prompt), exact: true })
    await expect(group).toBeVisible()
    for (const { text } of question.choices ?? []) {
      const choice = group.getByText(shown(text), { exact: true })
      await expect(choice.first()).toBeVisible()
    }
  }
  await expect(page.getByRole('button', { name: 'Periksa jawaban' }).first()).toBeHidden()
  await expect(page.getByRole('link', { name: /Pelajaran berikutnya Delapan etika/ })).toBeVisible()
  await page.getByRole('link', { name: /Pelajaran berikutnya/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delapan etika' })).toBeVisible()
})

test('Without scripts the menu opens and leads to every page', async ({ page }) => {
  for (const name of ['Kemajuan saya', 'Glosarium', 'Sumber', 'Bantuan', 'Tentang kursus']) {
    await page.goto('./')
    await page.locator('summary').first().click()
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
})

test('Without scripts every plan of a class can be read, and the room check is a list', async ({ page }) => {
  await page.goto('fasilitator/')
  for (const name of ['Satu hari', 'Dua hari']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  }
  await expect(page.getByText('08.00 – 08.15').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ubah/ }).first()).toBeHidden()
  await expect(page.getByText('Menyimpan dan membuka berkas memerlukan skrip.')).toBeVisible()
  await page.goto('fasilitator/ruangan/')
  await expect(page.getByText('Berdirilah di baris terakhir.', { exact: false })).toBeVisible()
})

test('Without scripts there is no button for a search that can not open', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Cari' })).toBeHidden()
})

test('Without scripts the rubric of an evaluation can be read, and there is an empty sheet for one post', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('latihan/audit-konten/')
  await expect(page.getByRole('heading', { name: 'Rubrik evaluasi konten' })).toBeVisible()
  await expect(page.getByText('Sebagian dijawab, terlambat, atau dengan balasan salin-tempel.')).toBeVisible()
  const sheet = page.getByRole('region', { name: 'Lembar audit satu unggahan' })
  await expect(sheet.getByRole('table', { name: 'Enam prinsip' }).getByRole('row')).toHaveCount(7)
  await expect(sheet.getByRole('row', { name: 'Responsif 0 1 2 3 TD' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
