import { expect, test } from '@playwright/test'
import { port } from '../outputs/targets.ts'
import { type Editor, startEditor } from '../support/editor.ts'

const LESSON = 'id/lessons/03-enam-prinsip/lesson.mdx'
const QUIZ = 'id/lessons/03-enam-prinsip/quiz.yaml'
let editor: Editor

test.describe.configure({ mode: 'serial', timeout: 90_000 })
test.beforeAll(async () => {
  editor = await startEditor(port + 1)
})
test.afterAll(() => editor?.leaves())

test('An editor changes a sentence and a question, and sees both', async ({ page }) => {
  const lesson = `${editor.url}pelajaran/enam-prinsip/`
  await page.goto(lesson)
  await expect(page.getByText('Bayangkan unggahan tentang jalan yang ditutup.')).toBeVisible()
  editor.changes(
    LESSON,
    'Bayangkan unggahan tentang jalan yang ditutup.',
    'Bayangkan kabar tentang jembatan.',
  )
  editor.changes(QUIZ, 'text: Responsif', 'text: Responsif dan ramah')
  // The page shows a change by itself.
  await expect(page.getByText('Bayangkan kabar tentang jembatan.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Responsif dan ramah')).toBeVisible()
})

const mistakes = [
  {
    name: 'no right choice',
    file: QUIZ,
    from: '      correct: true\n      feedback: Angka tanpa tanggal',
    to: '      feedback: Angka tanpa tanggal',
    said: 'Tidak ada pilihan yang ditandai benar.',
  },
  {
    name: 'two equal ids',
    file: QUIZ,
    from: '- id: kredibel-kalimat-terperiksa',
    to: '- id: prinsip-angka-drainase',
    said: 'prinsip-angka-drainase',
  },
  {
    name: 'an unknown source',
    file: LESSON,
    from: '<Cite id="pp-94-2021"',
    to: '<Cite id="pp-94-2012"',
    said: 'pp-94-2021',
  },
  {
    name: 'a tag not closed',
    file: LESSON,
    from: 'pegangan kerja.\n\n</Note>\n',
    to: 'pegangan kerja.\n',
    said: '<Note>',
  },
]
for (const { name, file, from, to, said } of mistakes) {
  test(`An editor mends ${name} from the message alone`, async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1 })
    await page.goto(`${editor.url}pelajaran/enam-prinsip/`)
    await expect(heading).toHaveText('Enam prinsip', { timeout: 20_000 })
    editor.changes(file, from, to)
    await expect(heading).not.toHaveText('Enam prinsip', { timeout: 20_000 })
    await expect(page.getByText(`content/${file}`).first()).toBeVisible()
    await expect(page.getByText(/^Baris \d+/).first()).toBeVisible()
    await expect(page.getByText(said, { exact: false }).first()).toBeVisible()
    await expect(page.getByText('Perbaikan', { exact: false }).first()).toBeVisible()
    editor.changes(file, to, from)
    await expect(heading).toHaveText('Enam prinsip', { timeout: 20_000 })
  })
}
