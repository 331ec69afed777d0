import { expect, LESSON, QUESTIONS, questionAt, test } from '../support/participant.ts'

test('Two participants share a laptop by keyboard, and the first goes on at home', async ({
  participant,
  newDevice,
}) => {
  const { page } = participant
  const question = questionAt(0)
  await participant.opens(`pelajaran/${LESSON}/`)
  // The first answers by keyboard alone.
  const group = participant.question(question.prompt)
  await group.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await expect(group.getByRole('button', { name: 'Periksa jawaban' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(group.getByText(/^(Benar|Belum tepat)\.$/)).toBeVisible()
  await page.getByLabel(/^Prinsip mana yang paling sulit/).fill('Catatan peserta pertama')
  await expect(page.locator('.reflection').getByText(/^Tersimpan/)).toBeVisible()

  await participant.opens('kemajuan/')
  const next = page.getByRole('button', { name: 'Peserta berikutnya' })
  await next.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Peserta berikutnya' })
  await expect(dialog.getByRole('button', { name: /hapus dari laptop ini/ })).toBeHidden()
  const file = await participant.savesToFile(dialog.getByRole('button', { name: 'Simpan ke berkas' }))
  await expect(dialog.getByText('Apakah berkas itu sudah Anda terima?')).toBeVisible()

  // Cancelling changes nothing.
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^\d+ dari \d+ bagian dan soal$/)).toBeVisible()
  await next.focus()
  await page.keyboard.press('Enter')
  await participant.savesToFile(dialog.getByRole('button', { name: 'Simpan ke berkas' }))
  const confirm = dialog.getByRole('button', { name: 'Berkas sudah saya terima, hapus dari laptop ini' })
  await confirm.focus()
  await page.keyboard.press('Enter')

  // The second starts clean.
  await expect(page.getByText(/^0 dari \d+ pelajaran selesai$/)).toBeVisible()
  await participant.opens(`pelajaran/${LESSON}/`)
  await expect(page.getByLabel(/^Prinsip mana yang paling sulit/)).toHaveValue('')
  await expect(group.getByRole('button', { name: 'Periksa jawaban' })).toBeVisible()
  await participant.answers(questionAt(1), 'right')
  await participant.seesSaved()

  // The first has everything at home, sees what will change, and can take it back.
  const home = await newDevice()
  await home.opens('kemajuan/')
  await expect(home.page.getByText('Belum ada kemajuan')).toBeVisible()
  await home.choosesFile(file.path)
  await expect(home.page.getByText('Yang akan berubah', { exact: true })).toBeVisible()
  await expect(home.page.getByText(/Belum dimulai menjadi \d+ dari \d+ bagian dan soal/)).toBeVisible()
  await expect(home.page.getByText('Belum ada kemajuan')).toBeVisible()
  await home.page.getByRole('button', { name: 'Masukkan' }).click()
  await expect(home.page.getByText(/^Berkas dimasukkan /)).toBeVisible()
  await home.opens(`pelajaran/${LESSON}/`)
  await expect(home.page.getByLabel(/^Prinsip mana yang paling sulit/)).toHaveValue('Catatan peserta pertama')
  await expect(home.question(question.prompt).getByText(/^(Benar|Belum tepat)\.$/)).toBeVisible()

  await home.opens('kemajuan/')
  await home.page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(home.page.getByText('Sudah diurungkan.')).toBeVisible()
  await expect(home.page.getByText('Belum ada kemajuan')).toBeVisible()
})

test('Importing into a device with other work asks first, then merges both', { tag: '@once' }, async ({
  participant,
  newDevice,
}) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await participant.seesSaved()
  await participant.opens('latihan/persetujuan-rekam/')
  await participant.page.getByLabel('Kode formulir').fill('R-07')
  await participant.seesSaved()
  await participant.opens('kemajuan/')
  const file = await participant.savesToFile()
  expect(file.name).toMatch(/^kemajuan-lokakarya-medsos-\d{4}-\d\d-\d\d-\d{4}\.json$/)

  const other = await newDevice()
  await other.opens(`pelajaran/${LESSON}/`)
  await other.answers(questionAt(2), 'right')
  await other.seesSaved()
  await other.opens('kemajuan/')
  await other.choosesFile(file.path)
  await expect(
    other.page.getByText('Di perangkat ini sudah ada pekerjaan lain.', { exact: false }),
  ).toBeVisible()
  await expect(
    other.page.getByText('Persetujuan direkam: Belum diisi menjadi', { exact: false }),
  ).toBeVisible()
  await other.page.getByRole('button', { name: 'Keduanya milik saya, gabungkan' }).click()
  await expect(other.page.getByText(/^Berkas dimasukkan /)).toBeVisible()
  await other.opens(`pelajaran/${LESSON}/`)
  await other.seesRight(questionAt(0))
  await other.seesRight(questionAt(2))
  await expect(other.page.getByText(`2 dari ${QUESTIONS.length} soal sudah dijawab`)).toBeVisible()
})

const refusals = [
  ['bukan-berkas.json', '{"halo": 1}', 'Ini bukan berkas kemajuan.'],
  ['foto.jpg', 'ÿØÿà', 'Ini bukan berkas kemajuan.'],
  [
    'terpotong.json',
    '{\n "format": "lk-progress",\n "version": 1,\n "cour',
    'Berkas ini rusak atau terpotong.',
  ],
  ['baru.json', '{"format":"lk-progress","version":2}', 'versi kursus yang lebih baru'],
] as const
for (const [name, text, sentence] of refusals) {
  test(`A file that can't be used is refused in one sentence: ${name}`, { tag: '@once' }, async ({
    participant,
  }) => {
    await participant.opens('kemajuan/')
    const buffer = Buffer.from(text)
    await participant.page
      .getByLabel('Lanjutkan dari berkas', { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await expect(participant.page.getByText(sentence, { exact: false })).toBeVisible()
    await expect(participant.page.getByRole('button', { name: 'Masukkan' })).toBeHidden()
  })
}

test('Where the share sheet refuses .json, the file is sent as .txt', { tag: '@once' }, async ({
  participant,
  context,
}) => {
  await context.addInitScript(() => {
    // Android's share sheet takes texts and pictures, but no .json.
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.every(({ name }) => name.endsWith('.txt')) ?? false,
      share: async ({ files }: ShareData) => {
        document.title = files?.[0]?.name ?? ''
      },
    })
  })
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await participant.seesSaved()
  await participant.opens('kemajuan/')
  await participant.page.getByRole('button', { name: 'Kirim berkas' }).click()
  await expect(participant.page).toHaveTitle(/^kemajuan-lokakarya-medsos-.*\.txt$/)
})
