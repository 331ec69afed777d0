/** Opens an evaluation that stands in storage as if it had been made before. */
import type { Page } from '@playwright/test'
import type { Content } from '../../src/features/evaluation/model.ts'
import { AUDIT, AUDIT_ID, keptAudit } from './audits.ts'
import { expect, type Participant } from './participant.ts'

/** Puts an evaluation of the person at this device into its storage, and opens it there. @param screen its name in addresses */
export async function opensAudit(
  participant: Participant,
  contentOfPerson: (person: string) => Content,
  screen: string,
): Promise<Page> {
  await participant.opens(AUDIT)
  await expect(participant.page.getByRole('heading', { name: 'Mulai dari mana?' })).toBeVisible()
  const person = await participant.page.evaluate(() => {
    const [, record] =
      Object.entries(localStorage).find(([key]) => /:-:-:device:person(-\d+)?$/.test(key)) ?? []
    return String(JSON.parse(record ?? '{}').person)
  })
  const data = keptAudit(contentOfPerson(person), person)
  await participant.page.evaluate(
    ({ person, id, saved }) => {
      const form = /:-:-:device:person(-\d+)?$/
      const key = Object.keys(localStorage).find((one) => form.test(one)) ?? ''
      localStorage.setItem(key.replace(form, `:${person}:-:evaluation:${id}`), saved)
    },
    { person, id: AUDIT_ID, saved: JSON.stringify({ v: 1, at: 1_790_000_000_000, rev: 1, data }) },
  )
  await participant.page.reload()
  await expect(participant.page.locator('main')).toHaveCount(1)
  await participant.page.evaluate(
    ({ id, screen }) => {
      const page = document.documentElement.dataset.file ? location.hash : '#'
      location.hash = `${page}audit/${id}/${screen}`
    },
    { id: AUDIT_ID, screen },
  )
  return participant.page
}
