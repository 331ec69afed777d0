import { expect, LESSON, QUESTIONS, questionAt, test } from '../support/participant.ts'
import { blockStorage, fillStorage, forgetStorage, makeRoom } from '../support/storage-conditions.ts'

const conditions = [
  { name: 'full', make: fillStorage, notice: 'Penyimpanan perangkat penuh.' },
  { name: 'blocked', make: blockStorage, notice: 'Peramban ini tidak mengizinkan penyimpanan.' },
] as const

for (const { name, make, notice } of conditions) {
  // A file may be opened where nothing is kept; a full storage is as full as on the site.
  const tag = name === 'full' ? '@once' : '@everywhere'

  test(`With storage ${name}, a whole lesson's answers are told of, kept in the page and saved to a file`, {
    tag,
  }, async ({ participant, context, newDevice }) => {
    await make(context)
    await participant.opens(`pelajaran/${LESSON}/`)
    const { page } = participant
    await participant.readsToTheEnd()
    for (const question of QUESTIONS) {
      await participant.answers(question, 'right')
      await participant.seesRight(question)
    }
    await expect(page.getByText(notice)).toBeVisible()
    await expect(
      page.getByText(`${QUESTIONS.length} dari ${QUESTIONS.length} tepat pada percobaan pertama`),
    ).toBeVisible()
    const file = await participant.savesToFile()

    const { page: home } = await newDevice()
    await home.goto('kemajuan/')
    await home.getByLabel('Lanjutkan dari berkas', { exact: true }).setInputFiles(file.path)
    await home.getByRole('button', { name: 'Masukkan' }).click()
    await expect(
      home.getByText(`Percobaan pertama: ${QUESTIONS.length} dari ${QUESTIONS.length}`),
    ).toBeVisible()
  })

  test(`With storage ${name}, a borrowed laptop is handed on by file all the same`, { tag }, async ({
    participant,
    context,
  }) => {
    await make(context)
    await participant.opens('kemajuan/')
    await participant.page.getByRole('button', { name: 'Peserta berikutnya' }).click()
    await expect(
      participant.page.getByText('Tidak ada pekerjaan tersimpan di sini.', { exact: false }),
    ).toBeVisible()
    await participant.page.getByRole('button', { name: 'Mulai dari awal' }).click()
    await expect(participant.page.getByText(/^0 dari \d+ pelajaran selesai$/)).toBeVisible()
  })

  test(`With storage ${name}, an import changes nothing and says why`, { tag }, async ({
    participant,
    context,
    newDevice,
  }) => {
    const { page } = await newDevice()
    await page.goto(`pelajaran/${LESSON}/`)
    await page.getByLabel(/^Prinsip mana yang paling sulit/).fill('Dari ponsel lain')
    await expect(page.getByText(/^Tersimpan/).first()).toBeVisible()
    await page.goto('kemajuan/')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan ke berkas' }).click(),
    ])
    await make(context)
    await participant.opens('kemajuan/')
    await participant.choosesFile(await download.path())
    await participant.page.getByRole('button', { name: 'Masukkan' }).click()
    const reason = name === 'full' ? 'jadi tidak ada yang diubah' : 'jadi berkas tidak dapat dimasukkan'
    await expect(participant.page.getByText(reason, { exact: false })).toBeVisible()
    await expect(participant.page.getByText('Belum ada kemajuan')).toBeVisible()
  })
}

test('In a viewer that forgets everything, the file brings the work back', async ({
  participant,
  context,
}) => {
  await forgetStorage(context)
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await participant.seesSaved()
  await participant.opens('kemajuan/')
  const file = await participant.savesToFile()
  await participant.reopens(`pelajaran/${LESSON}/`)
  await expect(participant.question(questionAt(0).prompt).getByRole('radio').first()).not.toBeChecked()
  await participant.opens('kemajuan/')
  await participant.choosesFile(file.path)
  await participant.page.getByRole('button', { name: 'Masukkan' }).click()
  await participant.page.getByText(/^Berkas dimasukkan/).waitFor()
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.seesRight(questionAt(0))
})

test('When room is made, what waited in memory is saved and the notice goes', { tag: '@once' }, async ({
  participant,
  context,
}) => {
  await fillStorage(context)
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await expect(participant.page.getByText('Penyimpanan perangkat penuh.')).toBeVisible()
  await makeRoom(participant.page)
  await participant.answers(questionAt(2), 'right')
  await participant.seesSaved()
  await expect(participant.page.getByText('Penyimpanan perangkat penuh.')).toBeHidden()
})

test('Two tabs on the same lesson keep the answers of both', async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  const second = await participant.opensSecondTab()
  await participant.answers(questionAt(0), 'right')
  await second.answers(questionAt(2), 'right')
  await second.seesRight(questionAt(0))
  await participant.seesRight(questionAt(2))
  await participant.seesSaved()
  await second.seesSaved()
  await participant.reopens()
  await participant.seesRight(questionAt(0))
  await participant.seesRight(questionAt(2))
})

test('A tab left open after "Peserta berikutnya" says so and writes nothing more', { tag: '@once' }, async ({
  participant,
}) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await participant.seesSaved()
  const second = await participant.opensSecondTab('kemajuan/')
  await second.page.getByRole('button', { name: 'Peserta berikutnya' }).click()
  const dialog = second.page.getByRole('dialog')
  await second.savesToFile(dialog.getByRole('button', { name: 'Simpan ke berkas' }))
  await dialog.getByRole('button', { name: /hapus dari laptop ini/ }).click()
  await expect(second.page.getByText(/^0 dari \d+ pelajaran selesai$/)).toBeVisible()

  await expect(participant.page.getByText('Peserta sudah berganti di tab lain.')).toBeVisible()
  await participant.answers(questionAt(2), 'right')
  await participant.page.getByRole('button', { name: 'Muat ulang' }).click()
  await expect(participant.page.getByText(`0 dari ${QUESTIONS.length} soal sudah dijawab`)).toBeVisible()
})

test('A broken saved answer is told of, offered for download, and costs no other answer', {
  tag: '@once',
}, async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await participant.answers(questionAt(2), 'right')
  await participant.seesSaved()
  await participant.page.evaluate((id) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(`:quiz:${id}`)) ?? ''
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, -7))
  }, questionAt(0).id)
  await participant.reopens()
  await expect(participant.page.getByText('Sebagian data tersimpan tidak dapat dibaca.')).toBeVisible()
  await participant.seesRight(questionAt(2))
  const { name } = await participant.savesToFile(
    participant.page.getByRole('button', { name: 'Unduh data itu' }),
  )
  expect(name).toBe('data-tidak-terbaca.txt')
  await participant.page.getByRole('button', { name: 'Tutup' }).click()
  await participant.opens('kemajuan/')
  await expect(participant.page.getByRole('heading', { name: 'Data yang tidak terbaca' })).toBeVisible()
})
