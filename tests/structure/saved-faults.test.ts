import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/features/saved.ts'
import { durable } from '../../src/storage/durable.ts'
import { open, type SavedFormat } from '../../src/storage/saved-format.ts'
import { type Damaged, damagedBy, type Fault, faults } from '../support/saved-faults.ts'
import { readSamples, type Sample } from '../support/saved-samples.ts'
import { device, memoryAside, memoryStorage, settle } from '../support/storages.ts'

// Every fault a saved value can have, against every saved format, with every sample of it: no exception, the
// original never written over in silence, readable parts stay in use.

type Data = Record<string, unknown>

const root = fileURLToPath(new URL('../fixtures/saved/', import.meta.url))
const samples = readSamples(globSync('*/*.json', { cwd: root }))

/** The format a page reads the sample with. */
function formatOf({ feature }: Sample): SavedFormat<Data> {
  return formats.get(feature) as unknown as SavedFormat<Data>
}

/** A device with the raw value under the key, a page that shows it, and a change that the page makes. */
async function opened(format: SavedFormat<Data>, raw: string, available = true) {
  const storage = memoryStorage()
  const aside = memoryAside({ available })
  const on = device({ storage, aside })
  const key = on.openTab().vault.keyOf(format.feature, 'butir')
  storage.setItem(key, raw)
  const tab = on.openTab()
  const $data = durable(format, 'butir', tab.vault)
  await settle()
  tab.runTimers()
  const stored = () => storage.getItem(key)
  return {
    aside,
    stored,
    $data,
    troubles: () => tab.vault.$troubles.get(),
    /** The original is still there: under its key, or set aside whole. */
    isSafe: () => stored() === raw || aside.raws().includes(raw),
    async change() {
      $data.change((old) => ({ ...old }))
      tab.runTimers()
      await settle()
      tab.leave()
    },
  }
}

const cases = samples.flatMap((sample) =>
  faults.flatMap((fault) => {
    const damaged = damagedBy(fault, sample.raw)
    return damaged.length > 0 ? [{ name: `${fault.id} ${fault.kind}`, sample, fault, damaged }] : []
  }),
)

describe.each(samples)('$name', (sample) => {
  const format = formatOf(sample)
  const whole = JSON.parse(sample.raw).data as Data

  test('is read as it was written', async () => {
    const page = await opened(format, sample.raw)
    expect(page.$data.get()).toEqual(whole)
    expect(page.troubles()).toEqual({})
  })

  test.each(cases.filter((each) => each.sample === sample))(
    'survives $name',
    async ({ fault, damaged }) => {
      for (const each of damaged) await survives(format, whole, fault, each)
    },
    60_000,
  )
})

async function survives(format: SavedFormat<Data>, whole: Data, fault: Fault, { raw, path }: Damaged) {
  const began = performance.now()
  const { status } = open(format, raw)
  expect(performance.now() - began, 'milliseconds to read').toBeLessThan(3000)

  const page = await opened(format, raw)
  const hint = `${fault.id} at ${path?.join('.')}: ${raw.slice(0, 200)}`
  // What the page shows is something that the page itself could have written.
  expect(format.read(page.$data.get()), hint).toStrictEqual({ value: page.$data.get(), whole: true })
  expect(JSON.stringify(page.$data.get()), hint).not.toContain('selesai')
  expect('selesai' in {}, hint).toBe(false)
  expect(page.isSafe(), hint).toBe(true)
  expectReadableParts(page.$data.get(), whole, path, status, hint)
  if (status === 'none') expect(page.troubles(), hint).toEqual({})
  if (status === 'newer') expect(page.troubles().newer, hint).toBe(true)
  if (status === 'broken') expect(page.troubles().unreadable?.[0]?.raw, hint).toBe(raw)

  await page.change()
  if (status === 'newer') expect(page.stored(), hint).toBe(raw)
  if (status === 'broken') expect(page.aside.raws(), hint).toContain(raw)
  if (status !== 'newer') expect(open(format, page.stored()).status, hint).toBe('ok')

  if (status === 'broken') {
    const withoutAside = await opened(format, raw, false)
    await withoutAside.change()
    expect(withoutAside.stored(), `${hint}, without IndexedDB`).toBe(raw)
  }
}

/** Damage to one field costs that field, and damage to one entry that entry. */
function expectReadableParts(
  data: Data,
  whole: Data,
  path: string[] | undefined,
  status: string,
  hint: string,
) {
  if (!path || status === 'newer') return
  const [top, field, entry] = path
  if (top !== 'data') return expect(data, hint).toEqual(whole)
  if (field === undefined || field === 'type') return
  for (const other of Object.keys(whole)) {
    if (other !== field) expect(data[other], hint).toEqual(whole[other])
  }
  if (['seen', 'fields', 'rows', 'visited'].includes(field) && entry !== undefined) {
    const others = Object.entries(whole[field] as Data).filter(([name]) => name !== entry)
    expect(data[field], hint).toMatchObject(Object.fromEntries(others))
  }
}

describe('with a second tab open', () => {
  test.each(cases)('$sample.name keeps what the tab shows through $name', async ({ sample, damaged }) => {
    const format = formatOf(sample)
    const whole = JSON.parse(sample.raw).data as Data
    for (const { raw } of damaged.filter(({ raw }) => raw.length < 100_000)) {
      const storage = memoryStorage()
      const aside = memoryAside()
      const on = device({ storage, aside })
      const [here, there] = [on.openTab(), on.openTab()]
      const key = here.vault.keyOf(format.feature, 'butir')
      storage.setItem(key, sample.raw)
      const $data = durable(format, 'butir', here.vault)
      there.vault.platform.storage?.setItem(key, raw)
      here.hearOthers()
      $data.change((old) => ({ ...old }))
      here.runTimers()
      await settle()
      here.runTimers()
      here.leave()
      const { status } = open(format, raw)
      if (status === 'none' || status === 'newer') expect($data.get(), raw.slice(0, 200)).toEqual(whole)
      if (status === 'newer') expect(storage.getItem(key)).toBe(raw)
      if (status === 'broken') expect(aside.raws(), raw.slice(0, 200)).toContain(raw)
      expect(format.merge($data.get(), whole), raw.slice(0, 200)).toEqual($data.get())
    }
  })
})
