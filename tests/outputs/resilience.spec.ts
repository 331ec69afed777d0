import { readFileSync } from 'node:fs'
import { expect, LESSON, type Participant, QUESTIONS, questionAt, test } from '../support/participant.ts'

const hostile: { id: string; text: string }[] = JSON.parse(
  readFileSync('tests/fixtures/hostile-texts.json', 'utf8'),
)

/** Types into the reflection of a lesson whose scripts never come, and goes on to another page. */
async function typesWithoutSignal({ page }: Participant, text: string): Promise<void> {
  await page.context().route('**/_astro/*.js', () => {
    // Never answered.
  })
  await page.goto(`pelajaran/${LESSON}/`, { waitUntil: 'commit' })
  await page.getByLabel(/^Prinsip mana yang paling sulit/).fill(text)
  await page.goto('bantuan/', { waitUntil: 'commit' })
  await page.context().unroute('**/_astro/*.js')
}

test('A choice and a press made before the script arrived are not lost', { tag: '@site' }, async ({
  participant,
  context,
}) => {
  const question = questionAt(0)
  const right = question.choices?.find(({ correct }) => correct)
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await context.route('**/_astro/*.js', async (route) => {
    await held
    await route.continue()
  })
  await participant.page.goto(`pelajaran/${LESSON}/`, { waitUntil: 'commit' })
  await participant.choice(question, right?.text ?? '').check()
  await participant
    .question(question.prompt)
    .getByRole('button', { name: 'Periksa jawaban' })
    // The page as it arrived calls the button disabled, but a thumb presses it all the same.
    .click({ force: true })
  const number = QUESTIONS.find(({ answer }) => answer?.number)
  await participant
    .question(number?.prompt ?? '')
    .getByRole('textbox')
    .fill('12')
  const reflection = () => participant.page.getByLabel(/^Prinsip mana yang paling sulit/)
  await reflection().fill('Ditulis lebih dulu')
  release()
  await participant.seesRight(question)
  await participant.seesSaved()
  await expect(participant.question(number?.prompt ?? '').getByRole('textbox')).toHaveValue('12')
  await expect(participant.page.locator('.reflection').getByText(/^Tersimpan/)).toBeVisible()
  await participant.reopens()
  await participant.seesRight(question)
  await expect(reflection()).toHaveValue('Ditulis lebih dulu')
})

test('A choice tapped before the script arrived joins the kept ones that the page did not show yet', {
  tag: '@site',
}, async ({ participant, context }) => {
  const question = QUESTIONS.find(({ multiple }) => multiple)
  const [first, second] = question?.choices ?? []
  if (!question || !first || !second) throw new Error('The lesson asks for several choices nowhere.')
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.choice(question, first.text).check()
  await participant.seesSaved()
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await context.route('**/_astro/*.js', async (route) => {
    await held
    await route.continue()
  })
  await participant.page.goto(`pelajaran/${LESSON}/`, { waitUntil: 'commit' })
  await participant.choice(question, second.text).check()
  release()
  await expect(participant.choice(question, first.text)).toBeChecked()
  await expect(participant.choice(question, second.text)).toBeChecked()
})

test('Where the signal is gone after the page came, answers count and their reasons follow when it is back', {
  tag: '@site',
}, async ({ participant, context }) => {
  const question = questionAt(0)
  const right = question.choices?.find(({ correct }) => correct)
  // A network that answers with a page of its own, as one with a login does.
  await context.route('**/penjelasan.json', (route) => route.fulfill({ body: '<html>Masuk</html>' }))
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(question, 'right')
  await participant.seesRight(question)
  const asked = participant.question(question.prompt)
  await expect(asked.getByText('Alasannya sedang dimuat', { exact: false }).first()).toBeVisible()
  await context.unroute('**/penjelasan.json')
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(asked.getByText(right?.feedback ?? '', { exact: false })).toBeVisible()
})

test('Texts made to break a page stay text in every field, after a reload and after an import', {
  tag: '@once',
}, async ({ participant, newDevice }) => {
  const { page } = participant
  page.on('dialog', () => {
    throw new Error('A typed text was run as a script.')
  })
  const typed = hostile.map(({ text }) => text).join('\n')
  await participant.opens(`pelajaran/${LESSON}/`)
  const reflection = () => participant.page.getByLabel(/^Prinsip mana yang paling sulit/)
  await reflection().fill(typed)
  // A text area makes one kind of line ending of all.
  const kept = await reflection().inputValue()
  const short = QUESTIONS.find(({ answer }) => answer?.text)
  const field = participant.question(short?.prompt ?? '').getByRole('textbox')
  await field.fill(hostile[0]?.text ?? '')
  await participant
    .question(short?.prompt ?? '')
    .getByRole('button', { name: 'Periksa jawaban' })
    .click()
  await participant.seesSaved()
  await participant.reopens()
  await expect(reflection()).toHaveValue(kept)
  await expect(participant.question(short?.prompt ?? '').getByRole('textbox')).toHaveValue(
    hostile[0]?.text ?? '',
  )

  await participant.opens('kemajuan/')
  const file = await participant.savesToFile()
  const home = await newDevice()
  await home.opens('kemajuan/')
  await home.choosesFile(file.path)
  await home.page.getByRole('button', { name: 'Masukkan' }).click()
  await home.page.getByText(/^Berkas dimasukkan/).waitFor()
  await home.opens(`pelajaran/${LESSON}/`)
  await expect(home.page.getByLabel(/^Prinsip mana yang paling sulit/)).toHaveValue(kept)
})

test('A file whose name is hostile is refused or read like any other', { tag: '@once' }, async ({
  participant,
}) => {
  await participant.opens('kemajuan/')
  for (const { text } of hostile.slice(0, 10)) {
    const name = `${text.replaceAll('/', '_').slice(0, 60)}.json`
    await participant.page
      .getByLabel('Lanjutkan dari berkas', { exact: true })
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') })
    await expect(participant.page.getByText('Ini bukan berkas kemajuan.', { exact: false })).toBeVisible()
  }
})

test('A text typed on a page that is left before its script arrived is there again', {
  tag: '@site',
}, async ({ participant }) => {
  const reflection = () => participant.page.getByLabel(/^Prinsip mana yang paling sulit/)
  await typesWithoutSignal(participant, 'Ditulis tanpa sinyal')
  await participant.opens('kemajuan/')
  const told = () => participant.page.getByText('Ada tulisan yang belum tersimpan.')
  await expect(told()).toBeVisible()
  await participant.page.getByRole('listitem').getByRole('link', { name: 'Enam prinsip' }).first().click()
  await expect(reflection()).toHaveValue('Ditulis tanpa sinyal')
  await expect(participant.page.locator('.reflection').getByText(/^Tersimpan/)).toBeVisible()
  await participant.reopens()
  await expect(reflection()).toHaveValue('Ditulis tanpa sinyal')
  await participant.opens('kemajuan/')
  await expect(participant.page.getByRole('heading', { name: 'Berkas kemajuan' })).toBeVisible()
  await expect(told()).toBeHidden()
  await participant.opens(`pelajaran/${LESSON}/`)
  await expect(reflection()).toHaveValue('Ditulis tanpa sinyal')
})

test('A text typed on a page that was left too early is not shown to the next participant', {
  tag: '@site',
}, async ({ participant }) => {
  const { page } = participant
  await typesWithoutSignal(participant, 'Hanya untuk saya')
  await participant.opens('kemajuan/')
  await page.getByRole('button', { name: 'Peserta berikutnya' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mulai' }).click()
  await page.getByRole('heading', { level: 1, name: /menjawab warga/ }).waitFor()
  await participant.opens(`pelajaran/${LESSON}/`)
  await participant.answers(questionAt(0), 'right')
  await participant.seesSaved()
  await expect(page.getByLabel(/^Prinsip mana yang paling sulit/)).toHaveValue('')
})

test('Answers survive when the page is left in the same moment', async ({ participant }) => {
  await participant.opens(`pelajaran/${LESSON}/`)
  const reflection = () => participant.page.getByLabel(/^Prinsip mana yang paling sulit/)
  await reflection().fill('Sempat tertulis')
  await participant.page
    .getByRole('navigation', { name: 'Langkah pelajaran' })
    .getByRole('link')
    .first()
    .click()
  await expect(participant.page.getByRole('heading', { level: 1 })).toBeVisible()
  await participant.opens(`pelajaran/${LESSON}/`)
  await expect(participant.page.getByLabel(/^Prinsip mana yang paling sulit/)).toHaveValue('Sempat tertulis')
})
