/** The queries of tests/fixtures/search, in both engines, over the course as it was built. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { searchEngine } from '../../src/features/search/engine.ts'
import { memoryIndex } from '../../src/features/search/memory-index.ts'
import { readBuiltSite } from '../../src/outputs/built-site.ts'
import { siteSections } from '../../src/outputs/search/site-sections.ts'
import { targetOf } from '../outputs/targets.ts'
import { expect, test } from '../support/participant.ts'
import { type Found, isAsked, type Query, queries, verdictOn } from '../support/search.ts'

/** The share of queries that has to be answered as people need it. */
const LEAST = 0.9

const site = await readBuiltSite(pathToFileURL(`${resolve(targetOf('hosted').dir)}/`), '/')
const sections = siteSections(site)
const asked = queries.filter((query) => isAsked(query, sections))

test('In the site the search finds what everyday queries mean', async ({ participant }) => {
  test.slow()
  const { page } = participant
  await participant.opens('./')
  await page.getByRole('button', { name: 'Cari', exact: true }).click()
  await expectShare('Pagefind', async ({ query }) => {
    await page.getByRole('searchbox').fill(query)
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      new RegExp(`“${RegExp.escape(query)}”$`),
    )
    const links = page.getByRole('dialog').getByRole('list').getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    return addresses.flatMap((address) => sections.find((section) => addressOf(section) === address) ?? [])
  })
})

test('In a document without a server the search finds the same', async () => {
  const words = parse(readFileSync('content/search.yaml', 'utf8'))
  const engine = searchEngine(async () => memoryIndex(sections), words, addressOf)
  await expectShare('MiniSearch', ({ query }) => engine.search(query))
})

function addressOf({ page, id, title }: Found & { id: string }): string {
  return title === '' ? page : `${page}#${id}`
}

async function expectShare(name: string, search: (query: Query) => Promise<Found[]>): Promise<void> {
  const missed: string[] = []
  for (const query of asked) {
    const verdict = verdictOn(query, await search(query))
    if (verdict !== 'found') missed.push(`${query.id} “${query.query}”: ${verdict}`)
  }
  const found = asked.length - missed.length
  console.info(
    [
      `${name}: ${found} of ${asked.length} queries; ${queries.length - asked.length} wait for their lessons`,
      ...missed,
    ].join('\n  '),
  )
  expect(asked.length).toBeGreaterThan(0)
  expect(found / asked.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST)
}
