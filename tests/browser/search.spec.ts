import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, LESSON, test } from '../support/participant.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cari dalam kursus' })
const field = (page: Page) => dialog(page).getByRole('searchbox')
const results = (page: Page) => dialog(page).getByRole('list').getByRole('link')

/** Opens the search with a finger and types. */
async function searches(page: Page, query: string) {
  await page.getByRole('button', { name: 'Cari', exact: true }).tap()
  await field(page).fill(query)
  await expect(dialog(page).getByRole('status')).toContainText(`“${query}”`)
}

for (const [query, page, heading] of [
  ['kredibilitas', 'enam-prinsip/#pelajaran-enam-prinsip--kredibel', 'Kredibel'],
  ['etikanya apa aja', 'delapan-etika/', 'Delapan etika'],
  ['knp pake medsos', 'mengapa-media-sosial/', 'Mengapa media sosial untuk instansi'],
] as const) {
  test(`A participant on a phone asks “${query}” and gets to the right place`, async ({ participant }) => {
    await participant.opens('./')
    await searches(participant.page, query)
    await results(participant.page).first().tap()
    await expect(participant.page).toHaveURL(new RegExp(`/pelajaran/${page}(?:#|$)`))
    await expect(dialog(participant.page)).toBeHidden()
    await expect(participant.page.getByRole('heading', { name: heading }).first()).toBeInViewport()
  })
}

test('A section of the page that is open is found and shown, and the search makes way', async ({
  participant,
}) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  await searches(participant.page, 'keterwakilan artinya')
  await results(participant.page).first().tap()
  await expect(dialog(participant.page)).toBeHidden()
  await expect(participant.page.getByRole('heading', { name: 'Keterwakilan' }).first()).toBeInViewport()
})

test('A term, an exercise, a source and help can be found too; keys of answers can not', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens('./')
  for (const [query, place] of [
    ['waktu respons', 'Glosarium'],
    ['persetujuan direkam', 'Latihan'],
    ['laptop pinjaman', 'Bantuan'],
    ['PP 94/2021 disiplin pegawai', 'Sumber'],
  ] as const) {
    if (await field(page).isHidden()) await searches(page, query)
    await field(page).fill(query)
    await expect(dialog(page).getByRole('status')).toContainText(`“${query}”`)
    await expect(results(page).filter({ hasText: place }).first()).toBeVisible()
  }
  await field(page).fill('kunci jawaban')
  await expect(dialog(page).getByRole('status')).toContainText('“kunci jawaban”')
  const addresses = await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(addresses.filter((address) => /fasilitator|contoh-soal/.test(address ?? ''))).toEqual([])
})

test('Where nothing is found, the search says what helps', async ({ participant }) => {
  const { page } = participant
  await participant.opens('./')
  await searches(page, 'qwertz')
  await expect(dialog(page).getByRole('status')).toHaveText('Tidak ada hasil untuk “qwertz”')
  await expect(dialog(page).getByText('Periksa ejaannya.')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'hoaks' }).tap()
  await expect(field(page)).toHaveValue('hoaks')
  await expect(results(page).first()).toContainText('hoaks')
  await field(page).fill('')
  await dialog(page).getByRole('link', { name: 'Lihat semua istilah di glosarium' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Glosarium' })).toBeVisible()
})

test('What was typed is still there when the search is opened again, and gone after a reload', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens('./')
  await searches(page, 'izin foto')
  await dialog(page).getByRole('button', { name: 'Tutup pencarian' }).tap()
  await expect(dialog(page)).toBeHidden()
  await page.getByRole('button', { name: 'Cari', exact: true }).tap()
  await expect(field(page)).toHaveValue('izin foto')
  await expect(results(page).first()).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Cari', exact: true }).tap()
  await expect(field(page)).toHaveValue('')
})

test('A press before the scripts have come opens the search when they are there', async ({ participant }) => {
  const { page } = participant
  await page.route(/idle-islands/, async (route) => {
    await page.getByRole('button', { name: 'Cari', exact: true }).tap()
    await route.continue()
  })
  await participant.opens('glosarium/')
  await expect(field(page)).toBeFocused()
})

test('Nothing of the search is loaded before it is asked for', async ({ participant }) => {
  const { page } = participant
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await participant.opens('glosarium/')
  await page.waitForFunction(() => !document.querySelector('page-island[name]'))
  expect(loaded.filter((path) => /pagefind|\/show\./.test(path))).toEqual([])
  await searches(page, 'hoaks')
  expect(loaded.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true)
})

test('In a document that holds the whole course the search needs nothing but the document', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(`pelajaran/${LESSON}/`)
  await page.evaluate((address) => {
    document.documentElement.dataset.file = 'peserta'
    const article = document.createElement('article')
    article.dataset.page = address
    const main = document.querySelector('main')
    main?.replaceWith(article)
    if (main) article.append(main)
  }, `/pelajaran/${LESSON}/`)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await searches(page, 'kredibilitas')
  await expect(results(page).first()).toHaveAttribute('href', `#pelajaran-${LESSON}--kredibel`)
  await results(page).first().tap()
  await expect(page.getByRole('heading', { name: 'Kredibel' }).first()).toBeInViewport()
  expect(loaded.filter((path) => path.includes('pagefind'))).toEqual([])
})

test.describe('While the connection is gone', () => {
  // The browser itself writes failed requests into the console.
  test('the search says so and goes on when it is back', async ({ page }) => {
    await page.goto('./')
    await page.route(/stems\.json/, (route) => route.abort())
    await page.getByRole('button', { name: 'Cari', exact: true }).tap()
    await field(page).fill('hoaks')
    await expect(
      dialog(page).getByText('Indeks pencarian belum dapat dimuat.', { exact: false }),
    ).toBeVisible()
    await page.unroute(/stems\.json/)
    await dialog(page).getByRole('button', { name: 'Coba lagi' }).tap()
    await expect(results(page).first()).toContainText('hoaks')
  })

  test('a page says that the search can not be opened', async ({ page }) => {
    await page.route(/\/show\./, (route) => route.abort())
    await page.goto('./')
    await page.getByRole('button', { name: 'Cari', exact: true }).tap()
    await expect(page.getByText('Pencarian belum dapat dibuka.', { exact: false })).toBeVisible()
  })
})

test.describe('With a keyboard on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  test('the key / opens the search, arrows choose, Escape closes and gives the focus back', async ({
    participant,
  }) => {
    const { page } = participant
    await participant.opens('./')
    await page.waitForFunction(() => !document.querySelector('page-island[name]'))
    const brand = page.getByRole('banner').getByRole('link').first()
    await brand.focus()
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('kode etik/')
    await expect(field(page)).toHaveValue('kode etik/')
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(brand).toBeFocused()
    await page.keyboard.press('/')
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/(?:glosarium|delapan-etika)\//)
  })

  test('the key / stays a letter where text is typed', async ({ participant }) => {
    const { page } = participant
    await participant.opens('latihan/rencana-aksi/')
    await page.waitForFunction(() => !document.querySelector('page-island[name]'))
    await page.getByRole('textbox').first().focus()
    await page.keyboard.type('24/11')
    await expect(page.getByRole('textbox').first()).toHaveValue('24/11')
    await expect(dialog(page)).toBeHidden()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In the ${colorScheme} theme on 320 pixels`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } })

    test('the search breaks no rule of WCAG 2.2 AA, and nothing has to be scrolled sideways', async ({
      participant,
    }) => {
      const { page } = participant
      await participant.opens('./')
      for (const query of ['qwertz', 'ijin foto warga']) {
        if (await field(page).isHidden()) await searches(page, query)
        await field(page).fill(query)
        await expect(dialog(page).getByRole('status')).toContainText(`“${query}”`)
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .options({ resultTypes: ['violations'] })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        const wide = await page.evaluate(
          () =>
            [...document.querySelectorAll('dialog, dialog *')].filter(
              (part) =>
                part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto',
            ).length,
        )
        expect(wide).toBe(0)
      }
    })
  })
}
