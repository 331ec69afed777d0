import type { Locator } from '@playwright/test'
import { finger } from '../support/finger.ts'
import { expect, test } from '../support/participant.ts'
import { Maker, STORYBOARD } from '../support/storyboard.ts'

const SCRIPT = [
  'No\tDurasi\tVisual\tNarasi\tTeks Layar',
  '1\t3 dtk\tCU bel loket\tTing! Giliran siapa sekarang, dan siapa yang sudah menunggu dari pagi?\tGILIRAN SIAPA?',
  '2\t6 dtk\tMS petugas\tSetiap pagi pertanyaannya sama.\t',
  '3\t8 dtk\tInsert daftar syarat\tBawa kartu identitas, lalu isi formulir biru.\tIdentitas, formulir biru',
  '4\t4 dtk\tKartu akhir\tSimpan video ini.\tSimpan dulu',
].join('\n')

test('In the first minute, with one thumb, a participant has a drawn shot', async ({ participant }) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  await maker.types(maker.speech, 'Mitos: harus pegawai tetap.')
  await maker.opensDesk()
  await maker.presses(maker.tool('Stempel'))
  await maker.presses(maker.desk.getByRole('button', { name: /berdiri/i }).first())
  await maker.presses(maker.tool('Balon'))
  await maker.types(maker.desk.getByLabel('Isi balon'), 'Benarkah?')
  await maker.presses(maker.desk.getByRole('button', { name: 'Selesai menulis' }))
  await maker.leavesDesk()

  await expect(maker.page.getByRole('img', { name: /Benarkah|Mitos/ }).first()).toBeVisible()
  await maker.participant.seesSaved()
  expect(maker.seconds).toBeLessThanOrEqual(60)

  await participant.reopens()
  await expect(maker.speech).toHaveValue('Mitos: harus pegawai tetap.')
  await maker.opensDesk()
  await expect(maker.paper.getByText('Benarkah?')).toBeAttached()
})

test('A script pasted from a table becomes shots, and what does not fit its seconds is seen and mended', async ({
  participant,
}) => {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await maker.presses(page.getByRole('button', { name: /^Papan kosong/ }))
  await page.getByRole('button', { name: 'Semua shot' }).first().tap()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Tempel naskah' }).tap()
  await page.getByRole('textbox', { name: 'Naskah', exact: true }).fill(SCRIPT)
  await expect(page.getByText('Terbaca 4 shot.')).toBeVisible()
  await page.getByRole('button', { name: 'Masukkan 4 shot' }).tap()
  await expect(page.getByText('21 dari 45 dtk')).toBeVisible()
  await expect(page.getByText('1 shot berisi kata yang tidak muat')).toBeVisible()

  // Which words: those behind the mark. Shortened, they fit.
  await page.getByRole('button', { name: 'Naskah', exact: true }).tap()
  const audio = page.getByRole('textbox', { name: 'Audio shot 1' })
  await expect(page.locator('mark').filter({ hasText: 'menunggu dari pagi' })).toBeVisible()
  await audio.fill('Ting! Giliran siapa?')
  await expect(page.getByText('Semua kata muat')).toBeVisible()

  // Another one gets longer, and is given the seconds it needs.
  await page
    .getByRole('textbox', { name: 'Audio shot 4' })
    .fill(
      'Simpan video ini, kirimkan kepada keluarga, lalu datanglah sebelum pukul 14.00 dengan semua berkas.',
    )
  await page.getByRole('button', { name: /^Jadikan [\d,]+ dtk/ }).tap()
  await expect(page.getByText('Semua kata muat')).toBeVisible()
  await page.getByRole('textbox', { name: 'Detik shot 3' }).fill('30')
  await expect(page.getByText(/lebih [\d,]+ dtk/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Detik shot 3' }).fill('8,5')
  await participant.seesSaved()

  await participant.reopens()
  await page.context().pages()[0]?.bringToFront()
  await expect(maker.page.getByRole('button', { name: /^Shot 3, 8,5 detik/ })).toBeVisible()
})

test('Who reads aloud slower sees that fewer words fit', { tag: '@once' }, async ({ participant }) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  const { page } = maker
  await page.clock.install()
  await maker.types(maker.speech, 'Yang tidak tetap pun boleh mengajukan rumah subsidi.')
  await expect(page.getByText(/Perkiraan bicara [\d,]+ dtk/)).toBeVisible()
  await page.getByRole('button', { name: 'Ukur laju saya' }).tap()
  await page.getByRole('button', { name: 'Mulai', exact: true }).tap()
  await page.clock.runFor(38_000)
  await page.getByRole('button', { name: 'Selesai', exact: true }).tap()
  await page.getByRole('button', { name: 'Pakai laju ini' }).tap()
  await expect(page.getByText(/Kata yang ditandai tidak muat/)).toBeVisible()
})

test('Three drawings, a photo drawn on, shots moved and deleted: all is there after the phone was killed', async ({
  participant,
}) => {
  const maker = new Maker(participant)
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  for (const [at, name] of ['Satu', 'Dua', 'Tiga', 'Empat'].entries()) {
    await maker.goesToShot(at + 1)
    await maker.speech.fill(name)
  }
  for (const number of [1, 2, 3]) {
    await maker.goesToShot(number)
    await maker.opensDesk()
    await maker.draws([0.2, 0.3], [0.5, 0.2], [0.8, 0.3])
    await maker.draws([0.3, 0.6], [0.7, 0.6])
    await maker.seesLines(2)
    await maker.leavesDesk()
  }
  await maker.goesToShot(4)
  await maker.page.locator('input[type=file]').setInputFiles('tests/fixtures/photos/loket.jpg')
  await expect(maker.page.locator('.shot-picture image')).toBeVisible()
  await maker.opensDesk()
  await maker.draws([0.2, 0.2], [0.8, 0.8])
  await maker.presses(maker.tool('Pandu'))
  await maker.desk.getByLabel('Kotak aman').check()
  await expect(maker.paper.locator('svg.panel-picture rect[stroke-dasharray]')).toBeAttached()
  await maker.page.keyboard.press('Escape')
  await maker.leavesDesk()

  // Shot 4 before shot 2, by two taps.
  await maker.presses(maker.page.getByRole('button', { name: 'Pindah ke depan' }))
  await maker.presses(maker.page.getByRole('button', { name: 'Pindah ke depan' }))
  await expect(maker.page.getByText('Shot 2 dari 5', { exact: true })).toBeVisible()
  await maker.goesToShot(3)
  await expect(maker.speech).toHaveValue('Dua')
  await maker.presses(maker.page.getByRole('button', { name: 'Hapus shot', exact: true }))
  await expect(maker.strip).toHaveCount(4)
  await maker.takesBack()
  await expect(maker.strip).toHaveCount(5)
  await participant.seesSaved()

  await participant.reopens()
  await expect(maker.strip).toHaveCount(5)
  for (const [at, name] of ['Satu', 'Empat', 'Dua', 'Tiga'].entries()) {
    await maker.goesToShot(at + 1)
    await expect(maker.speech).toHaveValue(name)
  }
  await maker.goesToShot(2)
  await expect(maker.page.locator('.shot-picture image')).toBeVisible()
  await maker.goesToShot(3)
  await maker.opensDesk()
  await maker.seesLines(2)
  await maker.draws([0.5, 0.7], [0.5, 0.9])
  await maker.seesLines(3)
  await maker.presses(maker.tool('Urung'))
  await maker.seesLines(2)
  // Shots were moved before: that is not taken back here, where nobody would see it.
  await expect(maker.tool('Urung')).toBeDisabled()
  await maker.leavesDesk()

  // What was done before the phone was killed can be taken back even now.
  await maker.takesBack()
  await maker.takesBack()
  for (const [at, name] of ['Satu', 'Dua', 'Tiga', 'Empat'].entries()) {
    await maker.goesToShot(at + 1)
    await expect(maker.speech).toHaveValue(name)
  }
})

test('Shots are put in order with a finger, and swiped through', async ({ participant }) => {
  const maker = new Maker(participant)
  const { page } = maker
  await maker.opens()
  await maker.startsWith('Mitos–fakta')
  for (const [at, name] of ['Satu', 'Dua', 'Tiga'].entries()) {
    await maker.goesToShot(at + 1)
    await maker.speech.fill(name)
  }
  await maker.goesToBoard()
  await page.getByRole('button', { name: 'Susun' }).tap()
  const middleOf = async (target: Locator) => {
    const box = await target.boundingBox()
    if (!box) throw new Error('It is not on the screen.')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const third = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Shot 3, / }) })
  const first = page.getByRole('button', { name: /^Shot 1, / })
  await finger(page, [await middleOf(third.locator('.board-handle')), await middleOf(first)])
  await expect(page.getByRole('button', { name: /^Shot 1, .*Tiga/ })).toBeVisible()

  await page.getByRole('button', { name: 'Selesai menyusun' }).tap()
  await first.tap()
  await expect(maker.speech).toHaveValue('Tiga')
  await finger(page, [
    { x: 300, y: 90 },
    { x: 60, y: 95 },
  ])
  await expect(maker.speech).toHaveValue('Satu')
})

test('A board is made by keyboard alone, with a description instead of a drawing', { tag: '@once' }, async ({
  participant,
}) => {
  const maker = new Maker(participant)
  const { page } = maker
  await page.setViewportSize({ width: 1280, height: 800 })
  await maker.opens()
  const { keyboard } = page
  await page.getByRole('button', { name: /^Papan kosong/ }).focus()
  await keyboard.press('Enter')
  await expect(maker.speech).toBeVisible()
  await page.getByRole('button', { name: 'Semua shot' }).focus()
  await keyboard.press('Enter')

  // The script is one surface: Enter makes the next shot.
  await page.getByRole('textbox', { name: 'Audio shot 1' }).focus()
  await keyboard.type('RIAN: Bu, bunganya sudah saya bawa.')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Audio shot 2' })).toBeFocused()
  await keyboard.type('Bunga untuk siapa, Mas?')
  await keyboard.press('Enter')
  await keyboard.type('Syaratnya, kan, bunga tetap.')
  await keyboard.press('ArrowUp')
  await keyboard.press('Control+ArrowUp')
  await page.getByRole('textbox', { name: 'Audio shot 3' }).focus()
  await keyboard.press('Home')
  await keyboard.press('Backspace')
  await expect(page.getByRole('textbox', { name: 'Audio shot 2' })).toHaveValue(
    /Bunga untuk siapa, Mas\?\s+Syaratnya, kan, bunga tetap\./,
  )

  // Marked words become a shot of their own.
  await page.getByRole('textbox', { name: 'Audio shot 2' }).focus()
  await keyboard.press('Control+Home')
  await keyboard.press('Shift+End')
  await page.getByRole('button', { name: 'Jadikan shot' }).focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Audio shot 3' })).toHaveValue(
    'Syaratnya, kan, bunga tetap.',
  )

  // Panels are put in order with Alt and an arrow, and taken back with Ctrl+Z.
  await page.getByRole('button', { name: /^Shot 3, / }).focus()
  await keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('textbox', { name: 'Audio shot 2' })).toHaveValue(
    'Syaratnya, kan, bunga tetap.',
  )
  await keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Audio shot 3' })).toHaveValue(
    'Syaratnya, kan, bunga tetap.',
  )

  await page.getByRole('button', { name: /^Shot 1, / }).focus()
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Gambar', exact: true }).focus()
  await keyboard.press('Enter')
  await maker.tool('Uraian').focus()
  await keyboard.press('Enter')
  await maker.desk.getByLabel('Apa yang terlihat pada panel ini').focus()
  await keyboard.type('Bunga plastik di meja loket')
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await expect(maker.speech).toBeVisible()
  await page.getByRole('button', { name: /^Ukuran/ }).focus()
  await keyboard.press('Enter')
  await page.getByRole('button', { name: /^CU/ }).focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Ukuran CU/ })).toBeVisible()
  await participant.seesSaved()

  await participant.reopens(STORYBOARD)
  await maker.page
    .getByRole('button', { name: /Papan 1/ })
    .first()
    .press('Enter')
  await expect(
    maker.page.getByRole('button', { name: /^Shot 1, .*Bunga plastik di meja loket/ }),
  ).toBeVisible()
})
