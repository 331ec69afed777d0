import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode.ts'
import { tablesOf } from './open-file.ts'
import { isAnswered, readWhole } from './read-table.ts'
import type { Answers, ReadingContext } from './reading.ts'
import { tableOfText } from './table.ts'

const context: ReadingContext = {
  today: '2026-11-30',
  zoneMinutes: 420,
  account: '',
  channel: 'instagram',
  channels: [
    { id: 'instagram', title: 'Instagram' },
    { id: 'tiktok', title: 'TikTok' },
  ],
  formats: [{ id: 'reel', title: 'Video pendek' }],
  pillars: [{ id: 'cara', title: 'Cara dan syarat' }],
}
const read = (text: string, answers?: Answers) => readWhole(tableOfText(text), context, answers)
const reasons = (text: string) => read(text).refused.map(({ row, reason }) => [row, reason])

describe('where a table begins and ends', () => {
  test('titles above, names in two rows, and a signature below are no posts', () => {
    const table = read(
      [
        'REKAP KONTEN;;;;',
        'Dinas Contoh, 2026;;;;',
        'No;Tgl Unggah;Judul;Kinerja;',
        ';;;Suka;Komentar',
        '1;24/05/2026;Cara antre;1.234;5',
        ';Juni 2026;;;',
        '2;02/06/2026;Jam layanan;7;-',
        'RATA-RATA;;;620,5;5',
        ';;;;',
        ';;Kepala Bidang, Nama Contoh;;',
        ';;NIP 1990;;',
      ].join('\r\n'),
    )
    expect(table.posts.map(({ post }) => post)).toEqual([
      { text: '', publishedAt: '2026-05-24', title: 'Cara antre', measures: { likes: 1234, comments: 5 } },
      { text: '', publishedAt: '2026-06-02', title: 'Jam layanan', measures: { likes: 7 } },
    ])
    expect(table.refused.map(({ row, reason }) => [row, reason])).toEqual([
      [6, 'not-data'],
      [8, 'total'],
      [9, 'empty'],
      [10, 'not-data'],
      [11, 'not-data'],
    ])
  })

  test('a post that is called Total stays, since it has a date', () => {
    expect(read('Judul,Tanggal,Suka\nTotal,2026-05-24,3').posts).toHaveLength(1)
  })

  test('pasted rows without names of columns keep all rows', () => {
    const table = tableOfText('2026-05-24\tCara antre\t12\n2026-05-25\tJam layanan\t7')
    expect(table.rows).toHaveLength(2)
    expect(readWhole(table, context, { columns: ['publishedAt', 'title', 'likes'] }).posts).toHaveLength(2)
  })

  test('numbers of the account by day are no posts', () => {
    const days = ['2026-05-24', '2026-05-25', '2026-05-26'].map((day) => `${day},5,6`).join('\n')
    expect(read(`Date,Video Views,Likes\n${days}`)).toMatchObject({ kind: 'daily', posts: [], questions: [] })
  })
})

describe('what is refused', () => {
  test.each([
    ['Judul,Tanggal,Suka\nA,31/02/2026,3', 'no-such-date'],
    ['Judul,Tanggal,Suka\nA,besok,3', 'not-date'],
    ['Judul,Tanggal,Suka\nA,5 Agustus,3', 'no-year'],
    ['Judul,Tanggal,Suka\nA,2026-05-24,-3', 'negative'],
    ['Judul,Tanggal,Suka\nA,2026-05-24,"3,5"', 'not-whole'],
    ['Judul,Tanggal,Suka\nA,2026-05-24,banyak', 'not-number'],
    ['Judul,Link,Suka\nA,java\tscript:alert(1),3', 'link'],
    ['Judul,Link,Suka\nA,"data:text/html,x",3', 'link'],
    ['Judul,Tanggal,Suka,Simpan\n,,3,4', 'nameless'],
  ])('%j', (text, reason) => {
    expect(read(text).posts).toEqual([])
    expect(reasons(text)).toEqual([[2, reason]])
  })

  test('says row, column and value', () => {
    expect(read('Judul,Tanggal,Jumlah Suka\nA,2026-05-24,banyak').refused).toEqual([
      { row: 2, reason: 'not-number', column: 'Jumlah Suka', value: 'banyak' },
    ])
  })

  test('of rows that repeat each other the first stays', () => {
    expect(read('ID,Judul,Suka\nP1,A,3\nP1,B,4\n,C,5\n,C,5').refused).toEqual([
      { row: 3, reason: 'duplicate', of: 2 },
      { row: 5, reason: 'duplicate', of: 4 },
    ])
  })
})

describe('what is asked', () => {
  test('two columns with one meaning', () => {
    const text = 'Judul,Tanggal,Likes,Reactions\nA,2026-05-24,3,4\nB,2026-05-25,5,6'
    const [question] = read(text).questions
    expect(question).toMatchObject({
      about: 'same-meaning',
      meaning: 'likes',
      columns: [{ name: 'Likes' }, { name: 'Reactions' }],
    })
    expect(question && isAnswered(question, { chosen: { likes: 3 } })).toBe(true)
    expect(read(text, { chosen: { likes: 3 } }).posts[1]?.post.measures).toEqual({ likes: 6 })
  })

  test('a point that may part thousands or decimals', () => {
    const text = 'Judul,Waktu tonton (jam)\nA,1.234\nB,2.345'
    expect(read(text).questions).toMatchObject([{ about: 'decimals', column: 'Waktu tonton (jam)' }])
    expect(read(text, { mark: ',' }).posts[0]?.post.measures).toEqual({ watchTimeHours: 1234 })
    expect(read(text, { mark: '.' }).posts[0]?.post.measures).toEqual({ watchTimeHours: 1.234 })
  })

  test('the order of dates, whose answer changes what is read', () => {
    const text = 'Judul,Tanggal,Suka\nA,03/04/2026,3'
    expect(read(text).questions).toMatchObject([{ about: 'date-order', proposed: 'day', because: 'usual' }])
    expect(read(text, { order: 'month' }).posts[0]?.post.publishedAt).toBe('2026-03-04')
    expect(read(text, { order: 'day' }).posts[0]?.post.publishedAt).toBe('2026-04-03')
  })

  test('posts of another account, unless the account is known to be that one', () => {
    const text = 'Account username,Title,Likes\na,A,1\na,B,2\nb,C,3'
    expect(read(text).questions).toMatchObject([
      { about: 'other-accounts', own: 'a', accounts: ['b'], rows: [4] },
    ])
    expect(read(text, { others: 'take' }).posts[2]?.post.account).toBe('b')
    expect(read(text, { others: 'leave' }).refused).toEqual([{ row: 4, reason: 'other-account', value: 'b' }])
    expect(readWhole(tableOfText(text), { ...context, account: '@B' }).questions).toMatchObject([
      { own: 'b', rows: [2, 3] },
    ])
  })
})

test('names of channels, formats and pillars are understood; the channel of the evaluation is not repeated', () => {
  const table = read(
    'Judul,Platform,Jenis,Pilar\nA,IG,IG reel,Cara dan syarat\nB,tik tok,Kartun,cara\nC,Mastodon,,',
  )
  expect(table.posts.map(({ post }) => [post.channel, post.format, post.pillar])).toEqual([
    [undefined, 'reel', 'cara'],
    ['tiktok', undefined, 'cara'],
    [undefined, undefined, undefined],
  ])
  expect(table.notes).toMatchObject({
    channels: { IG: 'Instagram', 'tik tok': 'TikTok' },
    unknown: { channel: ['Mastodon'], format: ['Kartun'], pillar: [] },
  })
})

test('in a list kept by hand Tayangan are views, also beside watch time', () => {
  expect(read('Judul,Tayangan,Waktu tonton (jam)\nA,3,"1,5"').columns).toEqual([
    'title',
    'views',
    'watchTimeHours',
  ])
  expect(read('Judul video,Penayangan,Tayangan\nA,3,9').columns).toEqual(['title', 'views', 'impressions'])
})

test('ids that a spreadsheet has rounded are left out, those it was told to keep are whole', () => {
  const table = read('Post ID,Title,Likes\n1.80007E+16,A,1\n="18000735351532923",B,2')
  expect(table.posts.map(({ post }) => post.platformId)).toEqual([undefined, '18000735351532923'])
  expect(table.notes.idsLost).toBe(1)
})

test('an address without its beginning gets one, and a word that is none is left out', () => {
  const table = read('Judul,Link\nA,instagram.com/p/A\nB,lihat')
  expect(table.posts.map(({ post }) => post.link)).toEqual(['https://instagram.com/p/A', undefined])
  expect(table.notes.linksLeft).toEqual([3])
})

test('a quotation mark that nothing closes swallows no rows', () => {
  expect(read('Judul\tTanggal\tSuka\n"Jam\t2026-05-24\t1\nCara\t2026-05-25\t2').posts).toHaveLength(2)
})

test('UTF-16 of both kinds is read, with and without its mark', () => {
  const text = 'Judul,Suka\nCara,3'
  for (const isBig of [true, false]) {
    for (const mark of ['', '\uFEFF']) {
      const units = [...(mark + text)].map((sign) => sign.charCodeAt(0))
      const bytes = new Uint8Array(
        units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
      )
      expect(decodeText(bytes).text.replace('\uFEFF', '')).toBe(text)
    }
  }
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', ' ', '=', '1', '😅'),
  maxLength: 12,
})

test('any texts survive being written with each delimiter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, fc.nat(99_999)), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, newline) => {
        const typed = rows.map(([text, likes], at) => [`P${at}`, text, String(likes)])
        const text = Papa.unparse([['ID', 'Judul', 'Suka'], ...typed], { delimiter, newline })
        const found = tableOfText(text).rows.map(({ cells }) => cells)
        expect(found).toEqual(typed)
      },
    ),
    { numRuns: 150 },
  )
})

test('no bytes stop the reader', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array({ maxLength: 100 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
        fc
          .string({ unit: 'binary', maxLength: 200 })
          .map((text) => new TextEncoder().encode(`Tanggal;Judul;Suka\n${text}`)),
      ),
      async (bytes) => {
        const found = await tablesOf(bytes)
        if ('problem' in found) return
        for (const { table } of found.tables) readWhole(table, context)
      },
    ),
    { numRuns: 150 },
  )
})
