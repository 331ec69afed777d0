import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shown } from '../support/course.ts'
import { expect, LESSON, type Participant, questionAt, test } from '../support/participant.ts'

// The course as one file, opened by double-click: what it has beside the pages of a site.

const lesson = `pelajaran/${LESSON}/`
const heading = (name: string) => ({ level: 1, name })

test('A participant goes from page to page, back to where she was, and by a link that somebody sent', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens('./')
  await expect(page).toHaveTitle('Lokakarya Optimalisasi Media Sosial')
  await page.getByRole('link', { name: /Enam prinsip/ }).click()
  await expect(page.getByRole('heading', heading('Enam prinsip'))).toBeVisible()
  await expect(page).toHaveTitle(/^Enam prinsip/)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('main')).toHaveCount(1)
  await page.getByRole('heading', { name: /Responsif/ }).scrollIntoViewIfNeeded()

  await page.getByLabel('Menu').first().click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Bantuan' }).click()
  await expect(page.getByRole('heading', heading('Bantuan'))).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', heading('Enam prinsip'))).toBeVisible()
  await expect(page.getByRole('heading', { name: /Responsif/ })).toBeInViewport()

  await participant.reopens(`pelajaran/delapan-etika/#pelajaran-delapan-etika--etika-peta`)
  await expect(participant.page.getByRole('heading', { name: /Peta delapan etika/ })).toBeInViewport()
  await participant.reopens('pelajaran/tidak-ada/')
  await expect(participant.page.getByRole('heading', { name: 'Isi lokakarya' })).toBeVisible()
})

test('The participants’ file has neither the desk nor the room check', async ({ participant }) => {
  for (const address of ['fasilitator/', 'fasilitator/ruangan/', 'fasilitator/cetak/poster/']) {
    await participant.reopens(address)
    await expect(participant.page.getByRole('heading', { name: 'Isi lokakarya' })).toBeVisible()
  }
  await participant.opens('bantuan/')
  await expect(participant.page.getByRole('link', { name: 'Meja fasilitator' })).toHaveCount(0)
})

test('The same lesson is alive each time it is shown, with what was answered', async ({ participant }) => {
  await participant.opens(lesson)
  await participant.answers(questionAt(0), 'right')
  await participant.opens('glosarium/')
  await participant.opens(lesson)
  await participant.seesRight(questionAt(0))
  await participant.answers(questionAt(2), 'wrong')
  await participant.seesNotRight(questionAt(2))
})

test.describe('At a place where it was never opened before', () => {
  // Chromium gives all local files one storage.
  async function moved(participant: Participant, baseURL: string | undefined) {
    const copy = join(mkdtempSync(join(tmpdir(), 'flashdisk-')), 'peserta.html')
    copyFileSync(new URL(baseURL ?? ''), copy)
    return participant.opensSecondTab(`${pathToFileURL(copy).href}#/${lesson}`)
  }

  test('the file asks whose work to go on with, and goes on', async ({ participant, baseURL }) => {
    await participant.opens(lesson)
    await participant.answers(questionAt(0), 'right')
    await participant.seesSaved()
    const copy = await moved(participant, baseURL)
    const question = copy.page.getByRole('dialog', { name: 'Melanjutkan pekerjaan siapa?' })
    await copy.page.keyboard.press('Escape')
    await expect(question).toBeVisible()
    await question
      .getByRole('button', { name: /^Lanjutkan kerja di peramban ini: \d+ isian, terakhir/ })
      .click()
    await copy.seesRight(questionAt(0))
    await expect(question).toBeHidden()
    await copy.reopens()
    await copy.seesRight(questionAt(0))
    await expect(copy.page.getByRole('dialog')).toHaveCount(0)
  })

  test('somebody else begins anew, and the first keeps her work', async ({ participant, baseURL }) => {
    await participant.opens(lesson)
    await participant.answers(questionAt(0), 'right')
    await participant.seesSaved()
    const copy = await moved(participant, baseURL)
    // The page is loaded anew for the other person: what is done before that is the first's.
    await Promise.all([
      copy.page.waitForEvent('load'),
      copy.page.getByRole('button', { name: 'Mulai sebagai orang lain' }).click(),
    ])
    await expect(copy.question(questionAt(0).prompt).getByText('Benar.', { exact: true })).toHaveCount(0)
    await copy.answers(questionAt(2), 'right')
    await copy.seesSaved()
    await participant.reopens()
    await participant.seesRight(questionAt(0))
    await expect(participant.question(questionAt(2).prompt).getByText('Benar.', { exact: true })).toHaveCount(
      0,
    )
  })
})

test('The whole course is printed from one button, and the page is there again after', async ({
  participant,
}) => {
  const { page } = participant
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = `${document.querySelectorAll('main').length}`
      dispatchEvent(new Event('afterprint'))
    }
  })
  await participant.opens('unduh/bingkai/')
  await page.getByRole('button', { name: 'Cetak seluruh isi, tanpa jawaban' }).click()
  expect(Number(await page.locator('body').getAttribute('data-printed'))).toBeGreaterThan(10)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Isi berkas' })).toBeVisible()
})

for (const [what, options] of [
  ['Without scripts', { javaScriptEnabled: false }],
  ['In a browser that knows no import maps', {}],
] as const) {
  test.describe(what, () => {
    test.use(options)

    test('the file is one document to read, with its contents and how to open it better', async ({
      page,
      baseURL,
    }) => {
      if (!('javaScriptEnabled' in options)) {
        await page.addInitScript(() => Object.assign(HTMLScriptElement, { supports: undefined }))
      }
      await page.goto(baseURL ?? '')
      await expect(page.getByText('Buka dengan peramban agar jawaban Anda tersimpan.')).toBeInViewport()
      await expect(page.getByText(/^Android: .*“Buka dengan”, lalu Chrome/)).toBeVisible()
      await expect(page.getByRole('group', { name: shown(questionAt(0).prompt), exact: true })).toBeVisible()
      await expect(page.getByText(/kunci untuk fasilitator tidak ada di berkas ini/)).toBeVisible()
      await expect(page.getByRole('heading', { name: /^Kunci:/ })).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Periksa jawaban' }).first()).toBeHidden()
      await page.getByRole('link', { name: 'Delapan etika', exact: true }).first().click()
      await expect(page.getByRole('heading', heading('Delapan etika'))).toBeInViewport()
    })
  })
}
