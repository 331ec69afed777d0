import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Cell } from './cells.ts'
import type { Meaning } from './meanings.ts'
import { tablesOf } from './open-file.ts'
import { readWhole } from './read-table.ts'
import type { ReadingContext, ReadTable } from './reading.ts'

// Exports of platforms and lists kept by hand, each with what must be read of it.

const FOLDER = 'tests/fixtures/exports/'

interface Expected {
  file: string
  encoding: string
  header_record?: number
  header_row?: number
  rows: number
  accepted: number
  columns: Record<string, string>
  ignored_columns: string[]
  samples: { row: number; values: Record<string, string | number | null> }[]
  reject: { row: number; reason: string }[]
  ask: { about: string; why: string }[]
  sums?: Record<string, number>
}

/** Their names of meanings. */
const OURS: Record<string, Meaning> = {
  post_id: 'platformId',
  published_at: 'publishedAt',
  date: 'publishedAt',
  duration_s: 'durationSeconds',
  type: 'format',
  platform: 'channel',
  account_id: 'accountId',
  account_name: 'accountName',
  avg_view_s: 'averageViewSeconds',
  watch_time_h: 'watchTimeHours',
  completion_pct: 'completionPercent',
  ctr_pct: 'clickRatePercent',
  avg_viewed_pct: 'averageViewedPercent',
  subscribers: 'follows',
  profile_visits: 'profileVisits',
  detail_expands: 'detailExpands',
  er_pct_reported: 'reportedRatePercent',
  no: 'ignore',
}
const REASONS: [RegExp, string][] = [
  [/^duplikat|isi sama dengan/, 'duplicate'],
  [/^baris (?:Total|JUMLAH)/, 'total'],
  [/^tautan/, 'link'],
  [/bukan angka/, 'not-number'],
  [/^baris kosong/, 'empty'],
  [/^tanggal bukan tanggal/, 'not-date'],
  [/^tanggal tidak ada/, 'no-such-date'],
  [/tanda tangan/, 'not-data'],
  [/negatif/, 'negative'],
]

const named = (...ids: string[]) => ids.map((id) => ({ id, title: id }))
const context: ReadingContext = {
  today: '2026-11-30',
  zoneMinutes: 420,
  account: '',
  channel: '',
  channels: named('instagram', 'facebook', 'tiktok', 'x', 'youtube', 'whatsapp'),
  formats: named('reel', 'foto'),
  pillars: [],
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name): Expected => JSON.parse(readFileSync(FOLDER + name, 'utf8')))

test('every export has what is expected of it', () => {
  expect(files.length).toBe(readdirSync(FOLDER).filter((name) => /\.(?:csv|tsv|xlsx)$/.test(name)).length)
})

describe.each(files)('$file', (expected) => {
  const opening = opened(expected)

  test('finds the header, and the meaning of each column', async () => {
    const { table, read } = await opening
    expect(table.headerRow).toBe(
      // The line `sep=,` is a message to Excel, which counts rows without it.
      expected.header_row ?? (expected.header_record ?? 0) - (expected.encoding === 'utf-16le' ? 1 : 0),
    )
    const found = Object.fromEntries(table.header.map((name, at) => [name, read.columns[at]]))
    const wanted = Object.entries(expected.columns).map(([name, theirs]) => [name, meaning(theirs)])
    const ignored = expected.ignored_columns.map((name) => [name, 'ignore'])
    expect(found).toEqual(Object.fromEntries([...wanted, ...ignored]))
  })

  test('takes and refuses the rows it should, for the reason it should', async () => {
    const { read, number } = await opening
    const taken = read.kind === 'daily' ? read.days : read.posts
    expect(taken).toHaveLength(expected.accepted)
    expect(taken.length + read.refused.length).toBe(expected.rows)
    expect(
      read.refused.map(({ row, reason, of }) => ({ row: number(row), reason, of: of && number(of) })),
    ).toEqual(
      expected.reject.map(({ row, reason }) => {
        const of = /baris (\d+)/.exec(reason)?.[1]
        return {
          row,
          reason: REASONS.find(([told]) => told.test(reason))?.[1],
          of: of ? Number(of) : undefined,
        }
      }),
    )
  })

  test('reads the values that stand there', async () => {
    const { read, number } = await opening
    const values =
      read.kind === 'daily' ? read.days.map(dayValues) : read.posts.map((post) => postValues(post, read))
    for (const sample of expected.samples) {
      const found = values.find(({ row }) => number(row) === sample.row)
      expect(found, `row ${sample.row}`).toBeDefined()
      for (const [theirs, value] of Object.entries(sample.values)) {
        const [, one, other] = /^AMBIGU (\S+)\|(\S+)$/.exec(String(value)) ?? []
        const ours = found?.values[meaning(theirs)]
        if (theirs === 'type' || (theirs === 'platform' && value === null)) continue
        if (one) expect([one, other], `row ${sample.row} ${theirs}`).toContain(ours)
        else expect(ours ?? null, `row ${sample.row} ${theirs}`).toEqual(value)
      }
    }
  })

  test('asks what only a person can tell', async () => {
    const { read, number } = await opening
    const order = read.questions.find(({ about }) => about === 'date-order')
    const accounts = read.questions.find(({ about }) => about === 'other-accounts')
    const ambiguous = expected.samples.filter(({ values }) =>
      String(values.published_at).startsWith('AMBIGU'),
    )
    const isAsked = ambiguous.length > 0 || /AMBIGU/.test(JSON.stringify(expected))
    expect(order !== undefined).toBe(isAsked)
    if (order?.about === 'date-order' && ambiguous.length > 0) {
      expect(order.examples.map(({ row }) => number(row))).toEqual(ambiguous.map(({ row }) => row))
    }
    if (order?.about === 'date-order') {
      expect(order.proposed).toBe(JSON.stringify(expected.ask).includes('MDY') ? 'month' : 'day')
    }
    const other = expected.ask.find(({ why }) => why.startsWith('akun lain'))
    expect(
      accounts?.about === 'other-accounts' ? accounts.rows.map((row) => `baris ${number(row)}`) : [],
    ).toEqual(other ? [other.about] : [])
    expect(read.questions.length).toBe(Number(isAsked) + Number(other !== undefined))
  })

  test('keeps every number', async () => {
    const { read } = await opening
    for (const [theirs, sum] of Object.entries(expected.sums ?? {})) {
      const ours = meaning(theirs)
      const found = read.posts.reduce(
        (all, post) => all + Number(postValues(post, read).values[ours] ?? 0),
        0,
      )
      expect(found, theirs).toBe(sum)
    }
  })
})

function meaning(theirs: string): Meaning {
  return OURS[theirs] ?? (theirs as Meaning)
}

async function opened({ file }: Expected) {
  const found = await tablesOf(new Uint8Array(readFileSync(FOLDER + file)))
  if ('problem' in found) throw new Error(found.problem)
  expect(found.tables).toHaveLength(1)
  const table = found.tables[0]?.table
  if (!table) throw new Error('no table')
  // Their rows are counted below the header, in workbooks without blank ones.
  const counted = file.endsWith('.xlsx')
    ? table.rows.filter(({ cells }) => cells.some((cell: Cell) => cell !== ''))
    : table.rows
  const read = readWhole({ ...table, rows: counted }, context)
  return { table, read, number: (row: number) => counted.findIndex((one) => one.row === row) + 1 }
}

function dayValues({ row, day, measures }: ReadTable['days'][number]) {
  return { row, values: { publishedAt: day, ...measures } as Partial<Record<Meaning, string | number>> }
}

function postValues({ row, post, aside }: ReadTable['posts'][number], { own }: ReadTable) {
  const { measures, text, ...rest } = post
  const values = { account: own, ...rest, text, ...measures, ...aside } as Partial<
    Record<Meaning, string | number>
  >
  return { row, values }
}
