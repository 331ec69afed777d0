/** Inline choices, hotspots and extended texts, as people answer them on the page of all question types. */
import type { Page } from '@playwright/test'
import { samplesOf, type WrittenQuestion } from '../support/course.ts'
import { expect, type Participant, test } from '../support/participant.ts'

const PAGE = 'bantuan/contoh-soal/'

function sampleOf(type: WrittenQuestion['type'], id: string): WrittenQuestion {
  const sample = samplesOf(type).find((one) => one.id === id)
  if (!sample) throw new Error(`The type "${type}" has no sample "${id}".`)
  return sample
}

const reply = sampleOf('inline-choice', 'contoh-isian-pilihan-biasa')
const poster = sampleOf('hotspot', 'contoh-hotspot-biasa')
const post = sampleOf('hotspot', 'contoh-hotspot-unggahan')
const letter = sampleOf('extended-text', 'contoh-uraian-biasa')

/** The sample itself: further down the same question stands in other states. */
function first(participant: Participant, { prompt }: WrittenQuestion) {
  return participant.question(prompt).first()
}

async function opensAlive(participant: Participant) {
  await participant.opens(PAGE)
  await alive(participant.page)
}

async function alive(page: Page) {
  await page.waitForFunction(() => !document.querySelector('page-island[name]'))
}

test.describe('With a finger on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a participant completes a text, tries the wrong gap again, and finds it after the phone was closed', async ({
    participant,
  }) => {
    await opensAlive(participant)
    const group = first(participant, reply)
    const menu = (number: number) => group.getByRole('combobox', { name: `Isian ${number} dari 3` })
    await menu(1).selectOption('lokasi tepatnya')
    await menu(2).selectOption('bidang jalan')
    await group.getByRole('button', { name: 'Periksa jawaban' }).tap()
    await expect(group.getByText('Masih ada isian yang kosong.', { exact: false })).toBeVisible()

    await menu(3).selectOption('secepatnya')
    await group.getByRole('button', { name: 'Periksa jawaban' }).tap()
    await expect(group.getByText('Sebagian tepat, 2 dari 3.')).toBeVisible()
    await expect(menu(1)).toBeDisabled()

    await group.getByRole('button', { name: 'Coba lagi' }).tap()
    await expect(menu(1)).toHaveValue('b')
    await expect(menu(3)).toHaveValue('')
    await menu(3).selectOption('besok sebelum pukul 12.00')
    await group.getByRole('button', { name: 'Periksa jawaban' }).tap()
    await participant.reopens()
    await alive(participant.page)
    await expect(first(participant, reply).getByText('Benar.', { exact: true })).toBeVisible()
  })

  test('a participant marks areas on the picture and in the list, and both say the same', async ({
    participant,
  }) => {
    await opensAlive(participant)
    const group = first(participant, poster)
    const onPicture = (name: string) => group.getByRole('button', { name })
    const inList = (name: string) => group.getByRole('checkbox', { name })
    await onPicture('3 Waktu penutupan').tap()
    await expect(inList('3 Waktu penutupan')).toBeChecked()
    await expect(group.getByText('1 ditandai: Waktu penutupan.')).toBeVisible()
    await inList('5 Kode QR').check()
    await inList('2 Judul').check()
    await onPicture('2 Judul').tap()
    await expect(inList('2 Judul')).not.toBeChecked()
    await expect(onPicture('5 Kode QR')).toHaveAttribute('aria-pressed', 'true')
    await group.getByRole('button', { name: 'Periksa jawaban' }).tap()
    await expect(group.getByText('Sebagian tepat, 2 dari 3.')).toBeVisible()
    await expect(onPicture('5 Kode QR')).toBeDisabled()
    await participant.reopens()
    await alive(participant.page)
    await expect(first(participant, poster).getByText('Sebagian tepat, 2 dari 3.')).toBeVisible()
  })

  test('no two areas of a picture lie under one finger', { tag: '@once' }, async ({ participant }) => {
    await participant.page.setViewportSize({ width: 320, height: 640 })
    await opensAlive(participant)
    const group = first(participant, poster)
    const boxes = []
    for (const { name } of poster.areas ?? []) {
      const box = await group.getByRole('button', { name }).boundingBox()
      if (box) boxes.push(box)
    }
    expect(boxes).toHaveLength(6)
    for (const [at, a] of boxes.entries()) {
      expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(44)
      for (const b of boxes.slice(at + 1)) {
        const apart = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1
        const above = a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1
        expect(apart || above).toBe(true)
      }
    }
  })

  test('a participant writes a text, compares it, ticks what it has, and finds all of it again', async ({
    participant,
  }) => {
    await opensAlive(participant)
    const group = first(participant, letter)
    await expect(group.getByText('Contoh jawaban')).toBeHidden()
    await group.getByRole('textbox').fill('Maaf, air mati sejak pukul 04.30.\nKabar pukul 10.00.')
    await group.getByRole('button', { name: 'Periksa dengan contoh' }).tap()
    await expect(group.getByText('Selamat pagi, Bu.', { exact: false })).toBeVisible()
    await group.getByRole('checkbox', { name: 'Mengakui gangguannya' }).check()
    await expect(group.getByText('1 dari 4 sudah ada.', { exact: false })).toBeVisible()
    await expect(group.getByRole('button', { name: 'Coba lagi' })).toHaveCount(0)

    await participant.reopens()
    await alive(participant.page)
    const again = first(participant, letter)
    await expect(again.getByRole('textbox')).toHaveValue(
      'Maaf, air mati sejak pukul 04.30.\nKabar pukul 10.00.',
    )
    await expect(again.getByRole('checkbox', { name: 'Mengakui gangguannya' })).toBeChecked()

    await again.getByRole('textbox').fill('Lebih baik.')
    await expect(again.getByText('Selamat pagi, Bu.', { exact: false })).toBeVisible()
    await expect(again.getByRole('button', { name: 'Periksa dengan contoh' })).toBeVisible()
  })
})

test.describe('With a keyboard alone on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  test('a participant completes a text from its menus', { tag: '@once' }, async ({ participant }) => {
    await opensAlive(participant)
    const { keyboard } = participant.page
    const group = first(participant, reply)
    await group.getByRole('combobox').first().focus()
    for (const text of ['lokasi', 'bidang', 'besok']) {
      await keyboard.type(text)
      await keyboard.press('Tab')
    }
    await expect(group.getByRole('button', { name: 'Periksa jawaban' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(group.getByText('Benar.', { exact: true })).toBeVisible()
  })

  test('a participant marks a part of a post', { tag: '@once' }, async ({ participant }) => {
    await opensAlive(participant)
    const { keyboard } = participant.page
    const group = first(participant, post)
    await group.getByRole('button', { name: 'Nama akun' }).focus()
    await keyboard.press('Enter')
    await expect(group.getByRole('radio', { name: '1 Nama akun' })).toBeChecked()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await expect(group.getByRole('radio', { name: '1 Nama akun' })).not.toBeChecked()
    await expect(group.getByRole('radio', { name: '3 Kalimat kedua' })).toBeChecked()
    await group.getByRole('button', { name: 'Periksa jawaban' }).focus()
    await keyboard.press('Enter')
    await expect(group.getByText('Benar.', { exact: true })).toBeVisible()
  })

  test('a participant writes, compares and ticks', { tag: '@once' }, async ({ participant }) => {
    await opensAlive(participant)
    const { keyboard } = participant.page
    const group = first(participant, letter)
    await group.getByRole('textbox').focus()
    await keyboard.type('Maaf, Bu.')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(group.getByText('Periksa dengan contoh ini.')).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await expect(group.getByRole('checkbox').first()).toBeChecked()
  })
})

test.describe('Where scripts are late', () => {
  test('what was chosen and typed before they came is kept', async ({ participant }) => {
    const { page } = participant
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    await page.route('**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(PAGE, { waitUntil: 'commit' })
    const menus = first(participant, reply).getByRole('combobox')
    await menus.nth(1).selectOption('bidang jalan')
    await first(participant, letter).getByRole('textbox').fill('Maaf, Bu.')
    await first(participant, poster).getByRole('checkbox').nth(4).check()
    release()
    await alive(page)
    await expect(menus.nth(1)).toHaveValue('a')
    await expect(first(participant, letter).getByRole('textbox')).toHaveValue('Maaf, Bu.')
    await expect(first(participant, poster).getByText('1 ditandai: Kode QR.')).toBeVisible()
    await participant.reopens()
    await alive(participant.page)
    await expect(first(participant, reply).getByRole('combobox').nth(1)).toHaveValue('a')
  })
})

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('each of them is a worksheet', async ({ participant }) => {
    await participant.opens(PAGE)
    const text = first(participant, reply)
    await expect(text.getByText('Pilihan untuk setiap isian')).toBeVisible()
    await expect(text.getByRole('listitem')).toHaveCount(3)
    await expect(first(participant, poster).getByRole('img')).toBeVisible()
    await expect(first(participant, poster).getByRole('checkbox')).toHaveCount(6)
    await expect(first(participant, letter).getByRole('textbox')).toBeVisible()
    await expect(first(participant, letter).getByText('Selamat pagi, Bu.')).toHaveCount(0)
  })
})
