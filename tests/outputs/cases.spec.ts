import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { brokenRules } from '../support/axe.ts'
import { shown } from '../support/course.ts'
import { expect, type Participant, test } from '../support/participant.ts'

interface WrittenScene {
  id: string
  title: string
  text: string
  choices?: { id: string; text: string; feedback: string; to: string }[]
  ending?: { kind: string; teaches: string; practice: string }
}

/** The case of these stories, as its author wrote it; the content check has read it before. */
const CASE = 'komentar-marah'
const { title, scenes } = parse(readFileSync(`content/id/exercises/${CASE}.yaml`, 'utf8')) as {
  title: string
  scenes: WrittenScene[]
}
const ADDRESS = `latihan/${CASE}/`

function sceneCalled(id: string): WrittenScene {
  const scene = scenes.find((one) => one.id === id)
  if (!scene) throw new Error(`The case has no scene "${id}".`)
  return scene
}

function choiceOf(scene: string, id: string) {
  const choice = sceneCalled(scene).choices?.find((one) => one.id === id)
  if (!choice) throw new Error(`The scene "${scene}" has no choice "${id}".`)
  return choice
}

/** The heading of a scene on the screen. */
function heading(page: Page, id: string) {
  return page.getByRole('heading', { level: 2, name: sceneCalled(id).title, exact: true })
}

/** Chooses, reads what follows, and goes on to the scene it leads to. */
async function chooses({ page }: Participant, scene: string, id: string) {
  const choice = choiceOf(scene, id)
  await page.getByRole('button', { name: shown(choice.text), exact: true }).click()
  await expect(page.getByText(shown(choice.feedback), { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(heading(page, choice.to)).toBeFocused()
  await expect(heading(page, choice.to)).toBeInViewport()
}

async function begins(participant: Participant) {
  await participant.opens(ADDRESS)
  await participant.page.getByRole('button', { name: 'Mulai', exact: true }).click()
  await expect(heading(participant.page, 'komentar-masuk')).toBeFocused()
}

test('A participant plays a case to a good ending and sees what it teaches and what it earned', async ({
  participant,
}) => {
  const { page } = participant
  await begins(participant)
  await page.getByRole('button', { name: shown(choiceOf('komentar-masuk', 'd').text) }).click()
  for (const gain of ['Cepat +2', 'Tepat +1', 'Hormat +2']) {
    await expect(page.getByRole('listitem').filter({ hasText: gain, visible: true })).toHaveCount(1)
  }
  await expect(page.getByRole('button', { name: 'Lanjut', exact: true })).toBeInViewport()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await chooses(participant, 'jawaban-tim', 'b')
  await chooses(participant, 'kabar-terbuka', 'c')

  const { ending } = sceneCalled('akhir-dipercaya')
  await expect(page.getByText('Akhir baik').first()).toBeVisible()
  for (const text of [ending?.teaches ?? '', ending?.practice ?? '']) {
    await expect(page.getByRole('definition').filter({ hasText: shown(text) })).toBeVisible()
  }
  await expect(page.getByText('5 dari 5', { exact: true })).toBeVisible()
  await expect(page.getByText('1 dari 5 akhir sudah ditemukan.')).toBeVisible()
  await expect(page.getByText('Akhir lain', { exact: true })).toHaveCount(4)
  await participant.seesSaved()

  await participant.opens('kemajuan/')
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })
  await expect(item.getByText('Selesai, 1 dari 5 akhir ditemukan')).toBeVisible()
})

test('A case goes on where the phone was closed', async ({ participant }) => {
  await begins(participant)
  await chooses(participant, 'komentar-masuk', 'a')
  await participant.seesSaved()
  await participant.reopens()
  await expect(heading(participant.page, 'komentar-hilang')).toBeVisible()
  await chooses(participant, 'komentar-hilang', 'b')
  await participant.seesSaved()
  await participant.reopens('kemajuan/')
  const { page } = participant
  await expect(page.getByText('Sudah dimulai', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await expect(heading(page, 'jawaban-tim')).toBeVisible()
})

test('A participant goes back to a scene, then tries another way, and both endings are found', async ({
  participant,
}) => {
  const { page } = participant
  await begins(participant)
  await chooses(participant, 'komentar-masuk', 'a')
  await chooses(participant, 'komentar-hilang', 'c')
  await expect(page.getByText('Akhir buruk').first()).toBeVisible()

  await page.getByText('Jalan Anda sejauh ini: 2 adegan').click()
  const passed = page.getByRole('button', { name: /^Kembali ke adegan ini/ })
  await passed.and(page.getByRole('button', { name: sceneCalled('komentar-hilang').title })).click()
  await expect(heading(page, 'komentar-hilang')).toBeFocused()
  await chooses(participant, 'komentar-hilang', 'b')

  await chooses(participant, 'jawaban-tim', 'b')
  await chooses(participant, 'kabar-terbuka', 'c')
  await expect(page.getByText('2 dari 5 akhir sudah ditemukan.')).toBeVisible()
  await page.getByRole('button', { name: 'Coba jalan lain' }).click()
  await expect(heading(page, 'komentar-masuk')).toBeFocused()
  await participant.seesSaved()
  await participant.reopens(ADDRESS)
  await expect(participant.page.getByRole('button', { name: 'Mulai', exact: true })).toBeVisible()
})

test('"Mulai" pressed before the script arrived begins the case', { tag: '@site' }, async ({
  participant,
  context,
}) => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await context.route('**/_astro/*.js', async (route) => {
    await held
    await route.continue()
  })
  await participant.page.goto(ADDRESS, { waitUntil: 'commit' })
  await participant.page.getByRole('button', { name: 'Mulai', exact: true }).click()
  release()
  await expect(heading(participant.page, 'komentar-masuk')).toBeFocused()
})

test('Two tabs on the same case show the same scene', { tag: '@once' }, async ({ participant }) => {
  await begins(participant)
  const other = await participant.opensSecondTab()
  await chooses(participant, 'komentar-masuk', 'c')
  await expect(heading(other.page, 'belum-dibalas')).toBeVisible()
})

test.describe('With a keyboard on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false })

  test('a case is played to its end', async ({ participant }) => {
    const { page } = participant
    await participant.opens(ADDRESS)
    await page.getByRole('button', { name: 'Mulai', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(heading(page, 'komentar-masuk')).toBeFocused()
    await page.keyboard.press('Tab')
    const first = page.getByRole('button', { name: shown(choiceOf('komentar-masuk', 'a').text), exact: true })
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toContainText(choiceOf('komentar-masuk', 'a').feedback)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Lanjut', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading(page, 'komentar-hilang')).toBeFocused()
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toContainText(choiceOf('komentar-hilang', 'c').feedback)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(heading(page, 'akhir-tangkapan-layar')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Coba jalan lain' })).toBeFocused()
  })
})

test.describe('On a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`an ending with its map fits and breaks no rule of WCAG 2.2 AA, ${colorScheme}`, {
      tag: '@once',
    }, async ({ participant }) => {
      const { page } = participant
      await page.emulateMedia({ colorScheme })
      await begins(participant)
      await chooses(participant, 'komentar-masuk', 'c')
      await chooses(participant, 'belum-dibalas', 'a')
      await page.getByText('Jalan Anda sejauh ini').click()
      const { scroll, view } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(view)
      expect(await brokenRules(page, 'all')).toEqual([])
    })
  }
})

test('On paper a case has all scenes, where each choice leads, and no buttons', { tag: '@once' }, async ({
  page,
}) => {
  await page.goto(ADDRESS)
  await page.emulateMedia({ media: 'print' })
  for (const scene of scenes) {
    await expect(page.getByRole('heading', { name: scene.title, exact: true })).toBeVisible()
  }
  await expect(page.getByText('Ke adegan 6', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mulai', exact: true })).toBeHidden()
})

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a case is read as a whole, and its references lead from scene to scene', { tag: '@site' }, async ({
    page,
  }) => {
    await page.goto(ADDRESS)
    await expect(page.getByRole('button', { name: 'Mulai', exact: true })).toBeHidden()
    for (const { choices = [], ending } of scenes) {
      for (const { text, feedback } of choices) {
        // In the facilitator's file a deck shows the first scene too.
        await expect(page.getByText(shown(text), { exact: true }).first()).toBeVisible()
        await expect(page.getByText(shown(feedback))).toBeVisible()
      }
      if (ending) await expect(page.getByText(shown(ending.teaches), { exact: true })).toBeVisible()
    }
    await page.getByRole('link', { name: 'Ke adegan 6', exact: true }).first().click()
    await expect(page.getByRole('heading', { name: sceneCalled('jawaban-tim').title })).toBeInViewport()
  })
})
