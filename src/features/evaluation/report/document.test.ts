import { describe, expect, test } from 'vitest'
import { auditLibrary } from '../../../../tests/support/audit-library.ts'
import { auditContent, plannedAudit, postId } from '../../../../tests/support/audits.ts'
import { type Content, scoreKey } from '../model.ts'
import { emptyEvaluation } from '../saved.ts'
import { contentOf } from '../values.ts'
import type { Block } from './blocks.ts'
import { reportOf } from './document.ts'
import { sourceOf } from './source.ts'

const ME = 'AAAAAAA'

function blocksOf(content: Content): Block[] {
  const source = sourceOf(content, auditLibrary, { person: ME, today: '2026-12-01', locale: 'id' })
  return reportOf(source).blocks
}

/** Everything that is written, in order. */
function textOf(blocks: Block[]): string {
  return blocks.map((block) => JSON.stringify(block)).join('\n')
}

const headings = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

describe('the report', () => {
  const blocks = blocksOf(plannedAudit(ME))

  test('begins with a page of its own: what, n, the lowest principle, five recommendations in order', () => {
    const first = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'page'),
    )
    const text = textOf(first)
    expect(text).toContain('6 dari 6 unggahan @layanan.contoh, 1 Oktober 2026 sampai 31 Oktober 2026.')
    expect(text).toContain('“Kredibel”, nilai tengah (median) 0,5 dari 3 pada 6 unggahan')
    expect(text).toContain('Di bawah 20 unggahan: jangan menyimpulkan')
    const list = first.find((block) => block.kind === 'list')
    expect(list?.kind === 'list' && list.items.map(({ text: item }) => item.slice(0, 20))).toEqual([
      'Tulis sumber nomor 2',
      'Tulis sumber nomor 3',
      'Tulis sumber nomor 5',
      'Tulis sumber nomor 1',
      'Tulis sumber nomor 4',
    ])
  })

  test('has all its parts in order', () => {
    expect(headings(blocks)).toEqual([
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
  })

  test('says how the sample was drawn, with its seed, and by what a rate is divided', () => {
    const text = textOf(blocks)
    expect(text).toContain('Bibit undian 2026')
    expect(text).toContain('÷ jangkauan × 100')
  })

  test('gives every chart a text that says the same', () => {
    const charts = blocks.filter((block) => block.kind === 'chart')
    expect(charts.map((chart) => chart.kind === 'chart' && chart.caption)).toEqual([
      expect.stringMatching(/^Gambar 1\. .*: sebaran nilai$/),
      'Gambar 2. Setiap titik satu unggahan; kotak memuat separuh yang di tengah',
      'Gambar 3. Menurut hari: median, dan rentang separuh yang di tengah',
    ])
    expect(charts[0]?.kind === 'chart' && charts[0].alt).toContain(
      'Kredibel: 3 kali 0 Belum, 2 kali 1 Mulai, 1 kali 2 Baik.',
    )
  })

  test('says what the numbers say by group, how texts are written, and that six posts prove nothing', () => {
    const text = textOf(blocks)
    expect(text).toContain('(suka + komentar + bagikan + simpan) ÷ jangkauan × 100. Di bawah 20 unggahan')
    const tables = blocks.filter((block) => block.kind === 'table')
    const rowsOf = (caption: string) => tables.find((table) => table.caption.includes(caption))?.rows
    expect(rowsOf('dalam empat bentuk')?.map((row) => row.slice(0, 2))).toEqual([
      ['per jangkauan', '6'],
      ['per impresi', '0'],
      ['per pengikut', '0'],
      ['per tayangan video', '0'],
    ])
    expect(rowsOf('Menurut hari')?.[0]?.slice(0, 3)).toEqual(['Senin', '1', '1'])
    expect(text).toContain('Titik berlubang: di bawah 20 unggahan, jangan menyimpulkan.')
    expect(text).toContain('0 dari 1 (0%)')
    expect(text).toContain('Dari 6 unggahan yang punya teks. Di bawah 20 unggahan: jangan menyimpulkan.')
    expect(text).not.toMatch(/NaN|undefined/)
  })

  test('names the gap and the pillar that stands four times in a row', () => {
    const text = textOf(blocks)
    expect(text).toContain('4 unggahan berturut-turut berpilar “Cara dan syarat”')
    expect(text).toMatch(/Jeda 20 hari tanpa unggahan/)
  })
})

test('nobody reads the scores of another rater before both are done', () => {
  const content = auditContent(ME)
  const hidden = {
    ...content.scores,
    [scoreKey('BBBBBBB', postId(1), 'kredibel')]: { level: 3 as const, evidence: 'Rahasia' },
  }
  expect(textOf(blocksOf({ ...content, scores: hidden }))).not.toContain('Rahasia')
})

test('an evaluation in which nothing was done has a report that says so', () => {
  const blocks = blocksOf(contentOf(emptyEvaluation()))
  expect(headings(blocks)).toHaveLength(9)
  const text = textOf(blocks)
  expect(text).toContain('0 dari 0 unggahan Akun tanpa nama')
  expect(text).toContain('Belum ada rekomendasi.')
  expect(text).toContain('Sampel belum diambil.')
})
