import AxeBuilder from '@axe-core/playwright'
import { expect, LESSON, questionAt, test } from '../support/participant.ts'

const PAGES = [
  './',
  'pelajaran/mengapa-media-sosial/',
  `pelajaran/${LESSON}/`,
  'pelajaran/delapan-etika/',
  'latihan/komentar-marah/',
  'kemajuan/',
  'glosarium/',
  'sumber/',
  'tentang/',
  'bantuan/',
  'bantuan/contoh-soal/',
  'latihan/komentar-marah/',
  'latihan/sop-media-sosial/',
  'latihan/hitung-metrik/',
  'latihan/persetujuan-rekam/',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    for (const address of PAGES) {
      test(`no page breaks a rule of WCAG 2.2 AA: ${address}`, async ({ page }) => {
        await page.goto(address)
        await page.waitForFunction(() => !document.querySelector('page-island[name]'))
        const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        const { violations } = await axe.analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    }

    test('an answered question breaks no rule either', async ({ participant }) => {
      await participant.opens(`pelajaran/${LESSON}/`)
      await participant.answers(questionAt(0), 'wrong')
      await participant.answers(questionAt(2), 'right')
      const axe = new AxeBuilder({ page: participant.page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      const { violations } = await axe.analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
}

test.describe('On a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const address of PAGES) {
    test(`nothing has to be scrolled sideways: ${address}`, async ({ page }) => {
      await page.goto(address)
      await page.waitForFunction(() => !document.querySelector('page-island[name]'))
      const { scroll, view } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(view)
    })
  }
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
    await page.getByLabel('Daftar isi').first().focus()
    await page.keyboard.press('Enter')
    const menu = page.getByRole('navigation', { name: 'Daftar isi' })
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
    await participant.seesNotRight(question)
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
      page.getByText('Ralat menyebut yang keliru, yang benar, dan waktunya.', { exact: false }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('Ralat menyebut yang keliru', { exact: false })).toBeHidden()
    await expect(term).toBeFocused()
  })
})

test('The look chosen in the menu holds on the next page and the next day', async ({ participant }) => {
  await participant.opens('./')
  const { page } = participant
  await page.getByLabel('Daftar isi').first().click()
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
