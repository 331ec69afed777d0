import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import { auditLibrary } from '../../../../../tests/support/audit-library.ts'
import { plannedAudit } from '../../../../../tests/support/audits.ts'
import { xmlFault, xmlPartsOf } from '../../../../../tests/support/docx.ts'
import type { Chart } from '../../results/charts/chart.ts'
import type { Picture } from '../../results/charts/picture.ts'
import type { Block, Report } from '../blocks.ts'
import { reportOf } from '../document.ts'
import { sourceOf } from '../source.ts'
import { writeDocx } from './write-docx.ts'

const ME = 'AAAAAAA'
/** One white pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

function pictures({ blocks }: Report): Map<Chart, Picture> {
  const png = new Uint8Array(Buffer.from(PIXEL, 'base64')).buffer
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'chart' ? [[block.chart, { png, width: 720, height: 200 }]] : [],
    ),
  )
}

async function written(report: Report, author = 'Rina'): Promise<Uint8Array> {
  const options = { author, pictures: pictures(report), locale: 'id' as const }
  return new Uint8Array(await writeDocx(report, options))
}

const planned = reportOf(
  sourceOf(plannedAudit(ME), auditLibrary, { person: ME, today: '2026-12-01', locale: 'id' }),
)

describe('a Word file', () => {
  test('has real headings, numbered lists, tables with a head, and pictures with their description', async () => {
    const buffer = Buffer.from(await written(planned))
    const { value: html, messages } = await mammoth.convertToHtml({ buffer })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text)
    expect(headings).toEqual([
      'Ringkasan',
      'Cara dan sampel',
      'Temuan',
      'Angka unggahan',
      'Rekomendasi',
      'Tema konten',
      'Kalender empat pekan',
      'Batasan',
      'Lampiran: semua nilai',
    ])
    expect(html).toMatch(/<ol><li>Tulis sumber nomor 2 \(Humas, 18 Desember 2026\)<\/li>/)
    expect(html.match(/<thead>/g)?.length).toBeGreaterThanOrEqual(5)
    expect(html).toMatch(/<img alt="Banyaknya unggahan untuk setiap tingkat. Kredibel: 3 kali 0 Belum/)
  })

  test('says its language, its title and its pages; the summary has a page of its own', async () => {
    const parts = xmlPartsOf(await written(planned))
    expect(parts.get('word/styles.xml')).toContain('w:val="id-ID"')
    expect(parts.get('word/styles.xml')).toMatch(
      /Heading1.*?<w:outlineLvl w:val="0"\/>.*?Heading2.*?<w:outlineLvl w:val="1"\/>/,
    )
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Rekomendasi evaluasi konten</dc:title>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Rina</dc:creator>')
    const foot = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1]
    expect(foot).toMatch(/Halaman .*PAGE.* dari .*NUMPAGES/)
    expect(parts.get('word/document.xml')).toMatch(/<w:pageBreakBefore\/>.{0,200}Cara dan sampel/)
    expect([...parts].map(([name, xml]) => [name, xmlFault(xml)]).filter(([, fault]) => fault)).toEqual([])
  })

  test('leaves headings bold, pictures as high as they are, and a short table on one page', async () => {
    const document = xmlPartsOf(await written(planned)).get('word/document.xml') ?? ''
    // `false` within a heading takes away what its style gives.
    expect(document).not.toContain('<w:b w:val="false"/>')
    for (const [spacing] of document.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)) {
      expect(spacing).toMatch(/w:lineRule="(?:auto|exact)"/)
    }
    for (const [, before = ''] of document.matchAll(/<w:p>((?:(?!<w:p>).)*?)<w:drawing>/g)) {
      expect(before).toContain('w:lineRule="auto"')
    }
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(
      ([table]) => table.match(/<w:tr>.*?<\/w:tr>/g) ?? [],
    )
    expect(tables.length).toBeGreaterThan(10)
    for (const rows of tables.filter(({ length }) => length <= 12)) {
      expect(rows.slice(0, -1).every((row) => row.includes('<w:keepNext/>'))).toBe(true)
      expect(rows.at(-1)).not.toContain('<w:keepNext/>')
    }
  })

  test('stays well-formed whatever was typed', { timeout: 60_000 }, async () => {
    const anything = fc.oneof(
      fc.constantFrom(
        ...hostile.map(({ text }) => text),
        '\u0000\u001B',
        '\uD800',
        '=1+1',
        '</w:t>',
        ']]>',
        '👩‍👧\r\nbaris',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    const block: fc.Arbitrary<Block> = fc.oneof(
      anything.map((text) => ({ kind: 'heading' as const, level: 2 as const, text })),
      fc.tuple(anything, anything).map(([label, text]) => ({ kind: 'text' as const, label, text })),
      anything.map((text) => ({ kind: 'list' as const, ordered: true, items: [{ text }] })),
      fc
        .tuple(anything, anything)
        .map(([name, text]) => ({ kind: 'facts' as const, rows: [{ name, text }] })),
      fc.tuple(anything, anything).map(([caption, cell]) => ({
        kind: 'table' as const,
        caption,
        head: [cell, caption],
        rows: [[caption, cell]],
        wide: [0],
      })),
      anything.map((text) => ({
        kind: 'chart' as const,
        chart: {
          kind: 'bars' as const,
          rows: [{ label: text, note: text, values: [1] }],
          parts: [],
          write: String,
        },
        caption: text,
        alt: text,
      })),
    )
    await fc.assert(
      fc.asyncProperty(anything, fc.array(block, { maxLength: 9 }), async (title, blocks) => {
        const file = await written({ title, subtitle: title, blocks }, title)
        for (const [name, xml] of xmlPartsOf(file)) expect([name, xmlFault(xml)]).toEqual([name, undefined])
        await mammoth.convertToHtml({ buffer: Buffer.from(file) })
      }),
      { numRuns: 12 },
    )
  })
})

test('the reader of XML finds what is wrong', () => {
  expect(xmlFault('<a><b x="1"/>c &amp; d</a>')).toBeUndefined()
  for (const broken of ['<a>', '<a></b>', '<a>&</a>', '<a>\u0001</a>', '<a b="<"></a>', '<a>\uD800</a>']) {
    expect(xmlFault(broken), broken).toBeDefined()
  }
})
