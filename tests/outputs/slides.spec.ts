import { DECK, opensPresenter, SLIDES, seesSlide, shows, slideOf } from '../support/facilitator.ts'
import { isFile } from '../support/file-addresses.ts'
import { expect, test } from '../support/participant.ts'
import { blockStorage } from '../support/storage-conditions.ts'

// A facilitator teaches from a borrowed laptop: with a second screen, with one that is mirrored, with a clicker.

test.describe('On a laptop with a projector', () => {
  test.use({ viewport: { width: 1280, height: 720 }, hasTouch: false, isMobile: false, deviceScaleFactor: 1 })

  test('both windows of two screens go together, whichever is stepped, reloaded or closed by mistake', async ({
    participant,
  }) => {
    const { page } = participant
    await participant.opens(DECK)
    let presenter = await opensPresenter(participant)
    await seesSlide(presenter, 1)
    await expect(presenter.getByText('Sedang tampil, 1 dari 13')).toBeVisible()
    await expect(presenter.getByText(/^Berikutnya: Jalan ditutup/)).toBeVisible()
    await presenter.getByRole('button', { name: 'Berikutnya', exact: true }).click()
    await seesSlide(page, 2)
    await expect(slideOf(page).getByText('Benarkah?')).toBeHidden()
    await presenter.keyboard.press('PageDown')
    await expect(slideOf(page).getByText('Benarkah?')).toBeVisible()
    await expect(slideOf(page).getByText('Sampai kapan?')).toBeHidden()
    await expect(presenter.getByText(/^Sedang tampil, 2 dari 13\. Langkah 1 dari 3/)).toBeVisible()
    // Notes are the presenter's alone.
    await expect(presenter.getByText(/Bayangkan Anda melihat unggahan/)).toBeVisible()
    await expect(page.getByText(/Bayangkan Anda melihat unggahan/)).toBeHidden()

    await page.reload()
    await expect(slideOf(page).getByText('Benarkah?')).toBeVisible()
    await presenter.reload()
    await expect(presenter.getByText('Layar proyektor tersambung')).toBeVisible()
    await page.keyboard.press('7')
    await page.keyboard.press('Enter')
    await seesSlide(presenter, 7)

    await presenter.close()
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('p')
    presenter = await opened
    await seesSlide(presenter, 7)
    await presenter.getByRole('button', { name: 'Tutup layar' }).click()
    await expect(page.locator('.curtain')).toBeVisible()
    await expect(presenter.getByText('Layar ditutup', { exact: true })).toBeVisible()
    await page.keyboard.press('b')
    await expect(page.locator('.curtain')).toBeHidden()
  })

  test('hands raised for a live question are typed in one window and drawn in the other; the key is a step', async ({
    participant,
  }) => {
    const { page } = participant
    await shows(participant, 5)
    await page.keyboard.press('Escape')
    const presenter = await opensPresenter(participant)
    await seesSlide(presenter, 5)
    await slideOf(presenter).getByLabel('Tangan untuk A').fill('3')
    await slideOf(presenter).getByLabel('Tangan untuk C').fill('19')
    await expect(slideOf(page).getByText('22 tangan dihitung')).toBeVisible()
    await expect(slideOf(page).getByLabel('Tangan untuk C')).toHaveValue('19')
    await expect(slideOf(page).getByText('Kunci: C.')).toBeHidden()
    await slideOf(presenter).getByRole('button', { name: 'Kosongkan hitungan' }).click()
    await expect(slideOf(page).getByLabel('Tangan untuk C')).toHaveValue('')
    await slideOf(presenter).getByRole('button', { name: 'Kembalikan hitungan' }).click()
    await expect(slideOf(page).getByText('22 tangan dihitung')).toBeVisible()
    await presenter.getByRole('button', { name: 'Berikutnya', exact: true }).click()
    await expect(slideOf(page).getByText('Kunci: C.')).toBeVisible()

    await participant.reopens()
    await expect(slideOf(participant.page).getByLabel('Tangan untuk C')).toHaveValue('19')
    // A question on a slide is no answer of anybody's.
    await participant.opens('kemajuan/')
    await expect(participant.page.getByText('Belum ada kemajuan')).toBeVisible()
  })

  test('a browser that holds the second window back offers it as a link', { tag: '@once' }, async ({
    participant,
    context,
  }) => {
    await context.addInitScript(() => {
      window.open = () => null
    })
    const { page } = participant
    await participant.opens(DECK)
    await page.getByRole('button', { name: 'Layar penyaji' }).click()
    const dialog = page.getByRole('dialog', { name: 'Peramban menahan jendela kedua' })
    const opened = context.waitForEvent('page')
    await dialog.getByRole('link', { name: 'Buka layar penyaji' }).click()
    const presenter = await opened
    await expect(presenter.getByText('Layar proyektor tersambung')).toBeVisible()
    await dialog.getByRole('button', { name: 'Tutup' }).click()
    await page.keyboard.press('ArrowRight')
    await seesSlide(presenter, 2)
  })

  test('a timer is started on one screen, seen on the other, and goes on after a reload', async ({
    participant,
  }) => {
    const { page } = participant
    await shows(participant, 11)
    await expect(slideOf(page).getByRole('timer')).toHaveText('06.00')
    await slideOf(page).getByRole('button', { name: 'Mulai', exact: true }).click()
    await expect(slideOf(page).getByRole('timer')).toHaveText(/^05\.5\d$/)
    await slideOf(page).getByRole('button', { name: 'Tambah 1 menit' }).click()
    await expect(slideOf(page).getByRole('timer')).toHaveText(/^06\.5\d$/)
    await page.reload()
    await expect(slideOf(page).getByRole('timer')).toHaveText(/^06\.[45]\d$/)
    await slideOf(page).getByRole('button', { name: 'Jeda' }).click()
    await slideOf(page).getByRole('button', { name: 'Ulang' }).click()
    await expect(slideOf(page).getByRole('timer')).toHaveText('06.00')
  })

  test('when the time is up, the slide says so', { tag: '@once' }, async ({ participant }) => {
    const { page } = participant
    await page.clock.install()
    await shows(participant, 11)
    await slideOf(page).getByRole('button', { name: 'Mulai', exact: true }).click()
    await page.clock.runFor('05:00')
    await expect(page.getByRole('status').getByText('Tersisa satu menit.')).toBeAttached()
    await page.clock.runFor('01:01')
    await expect(slideOf(page).getByText('Waktu habis.')).toBeVisible()
    await expect(slideOf(page).getByRole('timer')).toHaveText('00.00')
  })

  test('a clicker steps on while a field has the focus, and what was typed there is kept', async ({
    participant,
  }) => {
    const { page } = participant
    await shows(participant, 5)
    const field = slideOf(page).getByLabel('Tangan untuk B')
    await field.fill('12')
    await page.keyboard.press('b')
    await page.keyboard.press('ArrowLeft')
    await seesSlide(page, 5)
    await field.fill('12')
    await page.keyboard.press('PageDown')
    await expect(slideOf(page).getByText('Kunci: C.')).toBeVisible()
    await page.keyboard.press('PageDown')
    await seesSlide(page, 6)
    await page.keyboard.press('PageUp')
    await page.setViewportSize({ width: 720, height: 1280 })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Tayangkan', exact: true })).toBeVisible()
    await expect(page).toHaveURL(/tayangan\/$/)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Tayangkan', exact: true })).toBeVisible()
    await expect(page.getByLabel('Salindia 5', { exact: true }).getByLabel('Tangan untuk B')).toHaveValue(
      '12',
    )
  })

  test('every key does what the help says; letters can be switched off', { tag: '@once' }, async ({
    participant,
  }) => {
    const { page } = participant
    await shows(participant, 1)
    for (const [key, slide] of [
      ['ArrowRight', 2],
      ['End', SLIDES],
      ['Home', 1],
      ['Space', 2],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key)
      await seesSlide(page, slide)
    }
    await page.keyboard.press('w')
    await expect(page.locator('.curtain')).toBeVisible()
    await page.keyboard.press(',')
    await expect(page.locator('.curtain')).toBeHidden()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Tombol saat menayangkan' })
    // A sheet of its own in front of the slide, not a band across the screen.
    expect((await help.boundingBox())?.width).toBeLessThan(640)
    await help.getByLabel('Pakai huruf dan tanda baca sebagai tombol').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('b')
    await page.keyboard.press('.')
    await expect(page.locator('.curtain')).toBeHidden()
    await page.keyboard.press('ArrowDown')
    await seesSlide(page, 2)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Tayangkan', exact: true })).toBeVisible()
  })

  test('the overview is walked with arrows, and Enter goes to a slide', { tag: '@once' }, async ({
    participant,
  }) => {
    const { page } = participant
    await shows(participant, 2)
    await page.keyboard.press('o')
    await expect(page.getByRole('button', { name: 'Tayangkan salindia 2', exact: true })).toBeFocused()
    await expect(page.getByRole('button', { name: /^Tayangkan salindia/ })).toHaveCount(SLIDES)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await seesSlide(page, 7)
    await expect(slideOf(page)).toBeFocused()
  })

  test('the way back out of the overview leaves a page whose fields can be filled in', {
    tag: '@once',
  }, async ({ participant }) => {
    const { page } = participant
    await participant.opens(DECK)
    await page.getByRole('button', { name: 'Tayangkan salindia 5', exact: true }).click()
    await seesSlide(page, 5)
    await page.keyboard.press('o')
    await expect(page.getByRole('button', { name: 'Tayangkan salindia 5', exact: true })).toBeFocused()
    await page.evaluate(() => {
      location.hash = location.hash.replace(/\d+\/\d+$/, '')
    })
    await expect(page.getByRole('button', { name: 'Tayangkan', exact: true })).toBeVisible()
    await page.getByLabel('Salindia 5', { exact: true }).getByLabel('Tangan untuk B').fill('7')
    await expect(page.getByText('7 tangan dihitung')).toBeVisible()
  })

  test('long notes are scrolled with arrows, and the clicker goes on', { tag: '@once' }, async ({
    participant,
  }) => {
    const { page } = participant
    await page.setViewportSize({ width: 1280, height: 420 })
    await page.goto(`${DECK}#3/0/penyaji`)
    // As long as the file puts its pages aside, the notes of every deck stand in it.
    await seesSlide(page, 3)
    const notes = page.getByLabel('Catatan salindia 3', { exact: true })
    await expect(notes).toHaveCount(1)
    await notes.focus()
    await page.keyboard.press('End')
    await expect.poll(() => notes.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
    await seesSlide(page, 3)
    await page.keyboard.press('PageDown')
    await seesSlide(page, 4)
  })

  test('with storage blocked, letters stay switched off until the page is left', { tag: '@once' }, async ({
    participant,
    context,
  }) => {
    await blockStorage(context)
    const { page } = participant
    await shows(participant, 2)
    await page.keyboard.press('?')
    await page.getByLabel('Pakai huruf dan tanda baca sebagai tombol').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('b')
    await expect(page.locator('.curtain')).toBeHidden()
  })

  test('a count typed before the script arrived is kept', { tag: '@site' }, async ({
    participant,
    context,
  }) => {
    const { page } = participant
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    await context.route('**/_astro/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(DECK, { waitUntil: 'commit' })
    await page.getByLabel('Salindia 5', { exact: true }).getByLabel('Tangan untuk B').fill('12')
    release()
    await expect(page.getByText('12 tangan dihitung')).toBeVisible()
    await participant.reopens()
    await expect(participant.page.getByText('12 tangan dihitung')).toBeVisible()
  })

  test('the code for a phone has the address that the desk knows', async ({ participant }) => {
    const { page } = participant
    await participant.opens('fasilitator/')
    await page.getByLabel('Alamat kursus untuk peserta').fill('http://192.168.43.1:8080/')
    await participant.seesSaved()
    await participant.opens(DECK)
    await page.getByRole('button', { name: 'Catatan di ponsel' }).click()
    const dialog = page.getByRole('dialog', { name: 'Catatan di ponsel' })
    await expect(dialog.locator('svg.code')).toBeVisible()
    await expect(dialog).toContainText(
      'http://192.168.43.1:8080/pelajaran/enam-prinsip/tayangan/#1/0/catatan',
    )
  })

  test('a screen reader hears each slide and each step', { tag: '@once' }, async ({ participant }) => {
    const { page } = participant
    // What was done before the voice arrived is heard as soon as it is there.
    const voice = Promise.withResolvers<void>()
    await page.route(/deck-later/, (route) => voice.promise.then(() => route.continue()))
    await shows(participant, 1)
    const said = page.locator('[data-part="said"]')
    await page.keyboard.press('ArrowRight')
    await expect(said).toBeEmpty()
    voice.resolve()
    await expect(said).toHaveText('Salindia 2 dari 13. Jalan ditutup: apa yang ditanyakan warga?')
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText('Langkah 1 dari 3. Benarkah?')
    await page.keyboard.press('b')
    await expect(said).toHaveText('Layar ditutup.')
  })
})

test('With one mirrored screen the notes are on the own phone, stepped with two large buttons', async ({
  participant,
  baseURL,
}) => {
  const { page } = participant
  await participant.opens(DECK)
  await page.getByRole('button', { name: 'Catatan di ponsel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Catatan di ponsel' })
  if (isFile(baseURL)) await expect(dialog.getByText(/tidak punya alamat untuk dipindai/)).toBeVisible()
  else {
    await expect(dialog.locator('svg.code')).toBeVisible()
    await expect(dialog.getByText(/tayangan\/#1\/0\/catatan$/)).toBeVisible()
  }
  await dialog.getByRole('button', { name: 'Buka di sini' }).click()
  await expect(page.getByText(/Dalam empat puluh menit/)).toBeVisible()
  const forward = page.getByRole('button', { name: 'Berikutnya', exact: true })
  await forward.tap()
  await expect(page.getByText(/Bayangkan Anda melihat unggahan/)).toBeVisible()
  expect((await forward.boundingBox())?.height).toBeGreaterThan(64)
  await page.getByRole('button', { name: 'Salindia sebelumnya' }).tap()
  await expect(page.getByText(/Dalam empat puluh menit/)).toBeVisible()
  await page.getByRole('button', { name: 'Perbesar catatan' }).tap()
  await participant.reopens()
  await expect(participant.page.getByText(/Dalam empat puluh menit/)).toBeVisible()
})

test('A finger steps on and back', { tag: '@once' }, async ({ participant }) => {
  const { page } = participant
  await shows(participant, 1)
  const session = await page.context().newCDPSession(page)
  const swipe = async (from: number, to: number) => {
    const at = (x: number) => [{ x, y: 300 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await swipe(300, 60)
  await seesSlide(page, 2)
  await swipe(60, 300)
  await seesSlide(page, 1)
})

test('On a phone a deck is a page to be read, without a sideways scroll', { tag: '@once' }, async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(DECK)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(SLIDES)
  const { scroll, view, size } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
    size: Number.parseFloat(getComputedStyle(document.querySelector('.canvas li') ?? document.body).fontSize),
  }))
  expect(scroll).toBeLessThanOrEqual(view)
  expect(size).toBeGreaterThanOrEqual(17)
  await expect(page.getByText(/Bayangkan Anda melihat unggahan/)).toBeHidden()
  await page.getByRole('button', { name: 'Tampilkan catatan' }).tap()
  await expect(page.getByText(/Bayangkan Anda melihat unggahan/)).toBeVisible()
})

test('On paper a deck has one, three or six slides a sheet, and its notes', { tag: '@once' }, async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(DECK)
  const sheets = async (handout: string, name: string) => {
    await page.locator('select[data-handout]').selectOption({ label: handout })
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByRole('button', { name: 'Cetak', exact: true }).click()
    await expect(page.locator(`html[data-handout="${name}"]`)).toBeVisible()
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length
  }
  expect(await sheets('Tiga salindia dengan catatan', 'three')).toBe(Math.ceil(SLIDES / 3))
  expect(await sheets('Satu salindia tiap halaman', 'one')).toBe(SLIDES)
  expect(await sheets('Enam salindia tiap halaman', 'six')).toBe(Math.ceil(SLIDES / 6))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Bayangkan Anda melihat unggahan/)).toBeHidden()
})

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole deck can be read, its notes and keys too', { tag: '@site' }, async ({ page }) => {
    await page.goto(DECK)
    await expect(page.getByRole('heading', { name: /^Jalan ditutup/ })).toBeVisible()
    await expect(page.getByText(/Bayangkan Anda melihat unggahan/)).toBeVisible()
    await expect(page.getByText('Kunci: C.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Tayangkan', exact: true })).toBeHidden()
  })
})
