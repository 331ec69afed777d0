/** Opens an evaluation that stands in storage as if it had been made before. */
import type { Page } from '@playwright/test'
import type { Content } from '../../src/features/evaluation/model.ts'
import { AUDIT, AUDIT_ID, keptAudit } from './audits.ts'
import { expect, type Participant } from './participant.ts'

/**
 * Begins an evaluation, so that the device has a person, puts another beside it, and opens that one.
 * @param contentOf what it holds, by the person at this device
 * @param screen its name in addresses
 */
export async function opensAudit(
  participant: Participant,
  contentOf: (person: string) => Content,
  screen: string,
): Promise<Page> {
  const { page } = participant
  await participant.opens(AUDIT)
  await page.getByRole('button', { name: /^Akun instansi Anda/ }).click()
  const keys = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':evaluation:')))
  await expect.poll(keys).toHaveLength(1)
  const [key = ''] = await keys()
  const person = key.split(':')[2] ?? ''
  const saved = { v: 1, at: 1_790_000_000_000, rev: 1, data: keptAudit(contentOf(person), person) }
  await page.evaluate(
    ([key = '', value = '', id = '', screen = '']) => {
      localStorage.setItem(key.replace(/[^:]+$/, id), value)
      location.hash = location.hash.replace(/audit\/.*$/, `audit/${id}/${screen}`)
    },
    [key, JSON.stringify(saved), AUDIT_ID, screen],
  )
  await page.reload()
  return page
}
