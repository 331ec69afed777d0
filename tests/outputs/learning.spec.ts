import { expect, LESSON, QUESTIONS, questionAt, test } from '../support/participant.ts'
import { targetOf } from './targets.ts'

test('The course is opened as this target promises', async ({ participant }, info) => {
  await participant.opens('./')
  const secure = await participant.page.evaluate(() => window.isSecureContext)
  expect(secure).toBe(targetOf(info.project.name).isSecureContext)
  await expect(participant.page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('A participant reads a lesson, answers everything, and goes on the next day', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens('./')
  await expect(page.getByText(/^0 dari \d+ pelajaran selesai$/)).toBeVisible()
  await expect(page.getByText('menit').first()).toBeVisible()
  await page.getByRole('link', { name: 'Mulai', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Selamat datang' })).toBeVisible()

  await participant.opens(`pelajaran/${LESSON}/`)
  const bar = page.getByRole('navigation', { name: 'Langkah pelajaran' })
  await expect(bar.getByRole('link', { name: /Berikutnya 3\.1/ })).toBeVisible()
  await participant.readsToTheEnd()
  await expect(bar.getByRole('link', { name: 'Pelajaran berikutnya Delapan etika' })).toBeVisible()

  for (const [at, question] of QUESTIONS.entries()) {
    await participant.answers(question, at < 2 ? 'wrong' : 'right')
    if (at < 2) await participant.seesNotRight(question)
    else await participant.seesRight(question)
  }
  await expect(
    page.getByText(`${QUESTIONS.length - 2} dari ${QUESTIONS.length} tepat pada percobaan pertama`),
  ).toBeVisible()
  const repeat = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^soal [12]$/ }) })
  await expect(repeat.getByRole('link', { name: /^3\.\d / }).first()).toBeVisible()

  await bar.getByRole('link', { name: /Pelajaran berikutnya/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delapan etika' })).toBeVisible()

  await participant.reopens('./')
  await expect(participant.page.getByText(/^1 dari \d+ pelajaran selesai$/)).toBeVisible()
  await participant.opens(`pelajaran/${LESSON}/`)
  for (const [at, question] of QUESTIONS.entries()) {
    if (at < 2) await participant.seesNotRight(question)
    else await participant.seesRight(question)
  }
})

test('"Lanjutkan" leads to the place where the participant stopped', async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  const target = participant.page.getByText('ialah jumlah dibagi banyaknya')
  await target.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await expect(participant.page.getByRole('link', { name: 'Berikutnya 3.6 Terintegrasi' })).toBeVisible()

  await participant.reopens('./')
  await participant.page.getByRole('link', { name: 'Lanjutkan', exact: true }).click()
  await expect(participant.page.getByText('ialah jumlah dibagi banyaknya')).toBeInViewport()
})

test('What is typed into a reflection and ticked on a checklist is there again', async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  const { page } = participant
  const reflection = page.getByLabel(/^Prinsip mana yang paling sulit dijaga/)
  await reflection.fill('Responsif.\nKami mulai dengan jam piket.')
  await page.getByLabel(/^Kredibel: angka memuat sumber/).check()
  await expect(page.getByText('1 dari 6 diperiksa')).toBeVisible()
  await participant.seesSaved()
  await participant.reopens()
  await expect(participant.page.getByLabel(/^Prinsip mana yang paling sulit/)).toHaveValue(
    'Responsif.\nKami mulai dengan jam piket.',
  )
  await expect(participant.page.getByLabel(/^Kredibel: angka memuat sumber/)).toBeChecked()
})

test('The solution shows after two tries, never before, and the first try stays', { tag: '@once' }, async ({
  participant,
}) => {
  const question = questionAt(0)
  await participant.opens(`pelajaran/${LESSON}/`)
  const group = participant.question(question.prompt)
  await participant.answers(question, 'wrong')
  await expect(group.getByRole('button', { name: 'Lihat jawaban' })).toBeHidden()
  await expect(group.getByText('Yang tepat')).toBeHidden()
  await group.getByRole('button', { name: 'Coba lagi' }).click()
  await participant.answers(question, 'wrong')
  await group.getByRole('button', { name: 'Lihat jawaban' }).click()
  await expect(group.getByText('Yang tepat')).toBeVisible()
  await group.getByRole('button', { name: 'Coba lagi' }).click()
  await participant.answers(question, 'right')
  await participant.seesRight(question)

  for (const other of QUESTIONS.slice(1)) await participant.answers(other, 'right')
  const { length } = QUESTIONS
  await expect(
    participant.page.getByText(`${length - 1} dari ${length} tepat pada percobaan pertama`),
  ).toBeVisible()
  await expect(participant.page.getByText(`Setelah diulang: ${length} tepat.`)).toBeVisible()
})

test('"Hapus jawaban" empties a question, gives its answer back when asked, and keeps its first try', {
  tag: '@once',
}, async ({ participant }) => {
  const question = questionAt(0)
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(question, 'right')
  const asked = participant.question(question.prompt)
  await asked.getByRole('button', { name: 'Hapus jawaban' }).click()
  await expect(asked.getByRole('button', { name: 'Periksa jawaban' })).toBeVisible()
  // A thumb that slipped has the answer back.
  await asked.getByRole('button', { name: 'Batal hapus' }).click()
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(1)
  await asked.getByRole('button', { name: 'Hapus jawaban' }).click()
  await participant.seesSaved()
  await participant.reopens()
  for (const { text } of question.choices ?? []) {
    await expect(participant.choice(question, text)).not.toBeChecked()
  }
  await expect(participant.page.getByText(`1 dari ${QUESTIONS.length} soal sudah dijawab`)).toBeVisible()
})

test('A number that can be read in two ways is asked back and not scored', { tag: '@once' }, async ({
  participant,
}) => {
  const question = QUESTIONS.find(({ answer }) => answer?.number)
  if (!question) throw new Error('The lesson asks for no number.')
  await participant.opens(`pelajaran/${LESSON}/`)
  const group = participant.question(question.prompt)
  await group.getByRole('textbox').fill('1.000')
  await group.getByRole('button', { name: 'Periksa jawaban' }).click()
  await expect(group.getByText('Angka ini dapat dibaca dengan dua cara.')).toBeVisible()
  await expect(group.getByText('Belum tepat.')).toBeHidden()
  await group.getByRole('button', { name: 'Maksud saya 1000' }).click()
  await expect(group.getByRole('textbox')).toHaveValue('1000')
  await group.getByRole('button', { name: 'Periksa jawaban' }).click()
  await participant.seesNotRight(question)
})

test('A lesson whose end was only jumped to is not done, and says what is left to read', {
  tag: '@once',
}, async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  for (const question of QUESTIONS) await participant.answers(question, 'right')
  await expect(
    participant.page.getByText('Pelajaran selesai setelah bagian ini dibaca sampai akhir:'),
  ).toBeVisible()
  await expect(
    participant.page.getByRole('link', { name: '3.4 Profesional', exact: true }).last(),
  ).toBeVisible()
  await participant.seesSaved()
  await participant.reopens('./')
  await expect(participant.page.getByText(/^0 dari \d+ pelajaran selesai$/)).toBeVisible()
  await participant.opens(`pelajaran/${LESSON}/`)
  await expect(participant.page.getByRole('link', { name: /^Berikutnya 3\.1/ })).toBeVisible()
  await participant.readsToTheEnd()
  await expect(participant.page.getByText('Pelajaran selesai setelah bagian')).toBeHidden()
  await participant.reopens('./')
  await expect(participant.page.getByText(/^1 dari \d+ pelajaran selesai$/)).toBeVisible()
})

test('A participant searches in everyday words and gets to the section that is meant', async ({
  participant,
}) => {
  const { page } = participant
  await participant.opens(`pelajaran/${LESSON}/`)
  await page.getByRole('button', { name: 'Cari', exact: true }).tap()
  const search = page.getByRole('dialog', { name: 'Cari dalam kursus' })
  await search.getByRole('searchbox').fill('kode etiknya apa aja')
  await search.getByRole('link', { name: /Keahlian dan kode etik/ }).tap()
  await expect(page).toHaveURL(/#pelajaran-delapan-etika--etika-keahlian$/)
  await expect(page.getByRole('heading', { name: 'Keahlian dan kode etik' })).toBeInViewport()
})
