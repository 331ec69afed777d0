import type { Page } from '@playwright/test'
import { brokenRules } from '../support/axe.ts'
import { lessonIds, shown } from '../support/course.ts'
import { expect, LESSON, QUESTIONS, questionAt, test } from '../support/participant.ts'

/**
 * All lessons are drawn by the same parts in the same colours, and their texts and drawings are checked by the build: a few
 * are looked at whole, the first of them in both themes, and of the rest only whether they fit a small phone.
 */
const ALL_LESSONS = lessonIds().map((slug) => `pelajaran/${slug}/`)
const LESSONS = ALL_LESSONS.slice(0, 3)
const COLOURED = 1

const PAGES = [
  './',
  ...LESSONS,
  'kemajuan/',
  'glosarium/',
  'sumber/',
  'tentang/',
  'pedoman/',
  'bantuan/',
  'bantuan/contoh-soal/',
  'latihan/komentar-marah/',
  'latihan/sop-media-sosial/',
  'latihan/hitung-metrik/',
  'latihan/persetujuan-rekam/',
  'fasilitator/kunci/contoh-soal/',
  'fasilitator/',
  'fasilitator/ruangan/',
  'fasilitator/cetak/daftar-hadir/',
  'fasilitator/cetak/rubrik/',
  'fasilitator/cetak/poster/',
  'fasilitator/cetak/kartu-suara/',
]

for (const address of PAGES) {
  test(`A page breaks no rule of WCAG 2.2 AA in either theme and fits 320 pixels: ${address}`, async ({
    page,
  }) => {
    // A lesson is long; the page of every question type holds a hundred questions, the booklet many lessons.
    test.setTimeout(/contoh-soal|pedoman/.test(address) ? 300_000 : 120_000)
    await page.goto(address)
    await page.waitForFunction(() => !document.querySelector('page-island[name]'))
    await breaksNoRule(page, LESSONS.indexOf(address) >= COLOURED ? [] : ['light', 'dark'])
    await page.setViewportSize({ width: 320, height: 640 })
    const { scroll, view } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(view)
  })
}

test('Every other lesson fits 320 pixels', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ALL_LESSONS.slice(LESSONS.length)) {
    await page.goto(address)
    await page.waitForFunction(() => !document.querySelector('page-island[name]'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
})

test('An answered question breaks no rule either', async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'wrong')
  await participant.answers(questionAt(2), 'right')
  await breaksNoRule(participant.page)
})

test('A desk in use breaks no rule either, and fits 320 pixels', async ({ participant }) => {
  const { page } = participant
  await page.clock.install({ time: new Date('2026-12-01T08:20:00+07:00') })
  await participant.opens('fasilitator/')
  await page.getByRole('button', { name: 'Mulai: Pembukaan dan perkenalan' }).click()
  await page.getByRole('button', { name: 'Ubah: Enam prinsip' }).click()
  await page.getByLabel('Catatan Anda').fill('Bawa spidol.')
  await page.getByRole('button', { name: 'Lewati blok ini' }).click()
  await page.getByLabel('Mulai pukul').fill('besok')
  await page.getByLabel('Alamat kursus untuk peserta').fill('kursus.contoh.go.id')
  await breaksNoRule(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('No step of the room check breaks a rule, whatever the theme', async ({ participant }) => {
  // Ten looks at a whole page, six of them in two themes.
  test.setTimeout(180_000)
  const { page } = participant
  await participant.opens('fasilitator/ruangan/')
  await page.getByRole('button', { name: 'Mulai cek' }).click()
  for (const name of ['Dua teratas', 'Ada yang hilang', 'Pakai tema proyektor', 'Lanjut', 'Tidak']) {
    await breaksNoRule(page, name === 'Ada yang hilang' ? ['light', 'dark'] : [])
    await page.getByRole('button', { name, exact: true }).click()
  }
  for (const name of ['Tidak memakai alat', 'Tidak muncul', 'Lanjut', 'Lanjut', 'Belum ada']) {
    await breaksNoRule(page, [])
    await page.getByRole('button', { name, exact: true }).click()
  }
  await expect(page.getByText('Yang perlu dibenahi')).toBeVisible()
  await breaksNoRule(page)
})

test.describe('With a keyboard on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  test('the first stop skips to the content, and the menu opens and closes', async ({ participant }) => {
    const { page } = participant
    await participant.opens('./')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.getByLabel('Menu').first().focus()
    await page.keyboard.press('Enter')
    const menu = page.getByRole('navigation', { name: 'Menu' })
    await expect(menu.getByRole('link', { name: 'Glosarium' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu.getByRole('link', { name: 'Glosarium' })).toBeHidden()
  })

  test('a question is answered, checked and tried again, the focus always in sight', async ({
    participant,
  }) => {
    const { page } = participant
    const question = questionAt(0)
    const wrong = question.choices?.find(({ correct }) => !correct)
    await participant.opens(`pelajaran/${LESSON}/`)
    await participant.choice(question, wrong?.text ?? '').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(participant.question(question.prompt).locator(':focus')).toContainText('Belum tepat')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: /^Baca lagi/ })).toBeFocused()
    await expect(page.getByRole('link', { name: /^Baca lagi/ })).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(participant.question(question.prompt).getByRole('radio').first()).toBeFocused()
  })

  test('the meaning of a term opens and closes in place', async ({ participant }) => {
    const { page } = participant
    await participant.opens(`pelajaran/${LESSON}/`)
    const term = page.getByRole('link', { name: 'ralat', exact: true })
    await expect(term).toHaveAttribute('aria-haspopup', 'dialog')
    await term.focus()
    await page.keyboard.press('Enter')
    await expect(
      page.getByText('Perbaikan terbuka yang menyebut keterangan yang keliru', { exact: false }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('Perbaikan terbuka yang menyebut', { exact: false })).toBeHidden()
    await expect(term).toBeFocused()
  })
})

test('The look chosen in the menu holds on the next page and the next day', async ({ participant }) => {
  await participant.opens('./')
  const { page } = participant
  await page.getByLabel('Menu').first().click()
  await page.getByLabel('Gelap').check()
  await page.getByLabel('Lebih besar').check()
  const paper = () => participant.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await expect.poll(paper).toBe('rgb(16, 26, 49)')
  await participant.reopens('kemajuan/')
  expect(await paper()).toBe('rgb(16, 26, 49)')
  const size = await participant.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(size).toBe('21px')
})

test('On paper a lesson has its questions with room to write, and no buttons or bars', async ({ page }) => {
  await page.goto(`pelajaran/${LESSON}/`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Soal 1 dari', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Periksa jawaban' }).first()).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Langkah pelajaran' })).toBeHidden()
  await expect(page.getByLabel('Jawaban Anda').first()).toBeVisible()
})

test('On paper every type of question has room for a pen, and no button', async ({ page }) => {
  await page.goto('bantuan/contoh-soal/')
  await page.waitForFunction(() => !document.querySelector('page-island[name]'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('group')).not.toHaveCount(0)
  for (const name of [/^Periksa /, 'Coba lagi', 'Hapus jawaban', /^Naik/, /^Turun/])
    for (const button of await page.getByRole('button', { name }).all()) await expect(button).toBeHidden()
})

test('A facilitator finds the key of a lesson, and its page has no answer to be filled in', async ({
  page,
}) => {
  await page.goto('bantuan/')
  await page.getByRole('link', { name: 'Enam prinsip' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kunci: Enam prinsip' })).toBeVisible()
  for (const { type, prompt, choices = [] } of QUESTIONS) {
    const part = page.getByRole('region', { name: shown(prompt), exact: true })
    await expect(part).toBeVisible()
    // The key of a pair is one line with both its sides.
    for (const { text } of type === 'choice' ? choices : [])
      await expect(part.getByText(shown(text), { exact: true })).toBeVisible()
  }
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
})

/** @param themes those in which the contrast is measured */
async function breaksNoRule(page: Page, themes: readonly ('light' | 'dark')[] = ['light', 'dark']) {
  const found = await brokenRules(page, 'others')
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await brokenRules(page, 'contrast')))
  }
  expect(found).toEqual([])
}
