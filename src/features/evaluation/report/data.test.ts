import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import { auditLibrary } from '../../../../tests/support/audit-library.ts'
import { auditContent, postId } from '../../../../tests/support/audits.ts'
import { type Content, scoreKey } from '../model.ts'
import { dataOf } from './data.ts'
import { sourceOf } from './source.ts'

const ME = 'AAAAAAA'

function rowsOf(content: Content): Record<string, string>[] {
  const source = sourceOf(content, auditLibrary, { person: ME, today: '2026-12-01', locale: 'id' })
  return parse(dataOf(source), { delimiter: ';', bom: true, columns: true, record_delimiter: '\r\n' })
}

test('each post is a row with its numbers, its group, and its scores with evidence', () => {
  const content = auditContent(ME)
  const [first] = rowsOf(content)
  expect(rowsOf(content)).toHaveLength(6)
  expect(first).toMatchObject({
    Nomor: '1',
    Kanal: 'Instagram',
    Pilar: 'Cara dan syarat',
    Sampel: 'tertinggi',
    Jangkauan: '1000',
    'Kredibel: nilai Rina': '0',
    'Kredibel: bukti Rina': 'Bukti kredibel 1',
    'Integritas: nilai Rina': 'tak dapat dinilai',
  })
  // What nobody knows of any post has no column; what is not known of this one is empty, never nought.
  expect(Object.keys(first ?? {})).not.toContain('Impresi')
})

test('no cell begins as a formula, whatever was typed, and nothing is lost', () => {
  const anything = fc.oneof(
    fc.constantFrom(...hostile.map(({ text }) => text), '=1+1', '+62', '@a', '-2'),
    fc.string({ maxLength: 30 }),
  )
  fc.assert(
    fc.property(anything, anything, (text, evidence) => {
      const content = auditContent(ME)
      const id = postId(1)
      const key = scoreKey(ME, id, 'kredibel')
      const [row] = rowsOf({
        ...content,
        posts: { [id]: { text, measures: {} } },
        scores: { ...content.scores, [key]: { level: 1, evidence } },
      })
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[\s"]*[=+@-]/)
      expect(row?.['Kredibel: bukti Rina']?.replaceAll("'", '')).toBe(asWritten(evidence).replaceAll("'", ''))
    }),
    { numRuns: 100 },
  )
})

/** As a file in UTF-8 holds it: halves of characters become the sign for what can't be read. */
function asWritten(text: string): string {
  return Buffer.from(text).toString()
}
