import { describe, expect, test } from 'vitest'
import { sampleForm, writtenForms } from '../../../tests/support/forms.ts'
import { lintForm } from './lint.ts'
import { fieldsOf } from './outline.ts'
import { formFields, formFromFields } from './schema.ts'

const text = { id: 'nama', type: 'text', label: 'Nama' }
const form = {
  kind: 'form',
  id: 'lembar',
  title: 'Lembar',
  lead: 'Pengantar.',
  minutes: 5,
  sections: [{ id: 'umum', title: 'Umum', fields: [text] }],
}
const table = { id: 'daftar', type: 'table', label: 'Daftar', row: 'baris', columns: [text] }

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = formFields.safeParse({ ...form, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** The messages about the one field of a form. */
function messagesOf(field: object): string[] {
  const sections = [{ id: 'umum', title: 'Umum', fields: [field] }]
  return messages({ sections }).map((message) => message.replace('sections.0.fields.0', 'isian'))
}

describe('the samples', () => {
  test.each(writtenForms)('are read and have no finding: $id', (sample) => {
    expect(lintForm(formFields.parse(sample))).toEqual([])
  })

  test('show every type of field', () => {
    const fields = fieldsOf(sampleForm('contoh-lembar-lengkap'))
    const cells = fields.flatMap((field) => ('fields' in field ? field.fields : []))
    expect(new Set([...fields, ...cells].map(({ type }) => type))).toEqual(
      new Set([
        ...['text', 'long-text', 'choice', 'checklist', 'date', 'number', 'computed'],
        ...['table', 'blocks'],
      ]),
    )
  })
})

describe('formFromFields', () => {
  const read = (field: object) => {
    const sections = [{ id: 'umum', title: 'Umum', fields: [field] }]
    return formFromFields(formFields.parse({ ...form, sections })).sections[0]?.fields[0]
  }

  test('fills in what an author may leave out', () => {
    expect(read({ ...text, type: 'long-text' })).toMatchObject({ lines: 3, optional: false })
    expect(read({ ...text, type: 'number' })).toMatchObject({ unit: '', whole: false, optional: false })
    expect(read({ ...text, type: 'choice', choices: [] })).toMatchObject({
      display: 'buttons',
      multiple: false,
    })
    expect(read(table)).toMatchObject({ min: 1, max: 20, start: [{ id: 'start-1' }], paperRows: 1 })
  })

  test('numbers rows that have no id, and keeps those that have one', () => {
    expect(read({ ...table, start: 2 })).toMatchObject({ start: [{ id: 'start-1' }, { id: 'start-2' }] })
    const start = [{ id: 'menulis', label: 'Menulis' }]
    expect(read({ ...table, start, paper: 8 })).toMatchObject({ start, paperRows: 8 })
  })

  test('takes the columns of a table and the fields of blocks alike', () => {
    const { columns, ...rest } = table
    const asTable = read(table)
    const asBlocks = read({ ...rest, type: 'blocks', fields: columns })
    expect({ ...asBlocks, type: 'table' }).toEqual(asTable)
  })
})

describe('formFields', () => {
  test('says which part is missing or empty', () => {
    expect(messages({ title: undefined })).toEqual(['title: Judul (`title`) belum ditulis.'])
    expect(messages({ lead: ' ' })).toEqual(['lead: Pengantar (`lead`) masih kosong.'])
    expect(messages({ sections: [] })).toEqual(['sections: Tulis sedikitnya satu bagian.'])
    expect(messagesOf({ ...text, label: undefined })).toEqual(['isian.label: Label (`label`) belum ditulis.'])
    expect(messagesOf({ ...text, type: 'checklist', lines: [] })).toEqual([
      'isian.lines: Tulis sedikitnya satu baris pada `lines`.',
    ])
    expect(messagesOf({ ...table, row: undefined })).toEqual([
      'isian.row: Sebutan satu baris (`row`) belum ditulis.',
    ])
  })

  test('names what it does not know', () => {
    expect(messagesOf({ ...text, exmaple: 'x' })).toEqual(['isian: Kunci tidak dikenal: `exmaple`.'])
    expect(messagesOf({ ...text, type: 'teks' })).toEqual([
      'isian.type: Tulis salah satu jenis: `text`, `long-text`, `choice`, `checklist`, `date`, `number`, `computed`, `table`, `blocks`.',
    ])
    expect(messagesOf({ ...text, type: 'computed', formula: 'average', of: ['a'] })).toEqual([
      'isian.formula: Tulis salah satu dari: sum, difference, rate, median, count.',
    ])
  })

  test('asks for whole numbers within bounds', () => {
    const minutes = 'minutes: Lama mengisi (`minutes`) harus bilangan bulat dari 1 sampai 240.'
    for (const value of [0, 241, 2.5, '5']) expect(messages({ minutes: value })).toContain(minutes)
    expect(messages({ minutes: null })).toEqual(['minutes: Lama mengisi (`minutes`) belum ditulis.'])
    expect(messagesOf({ ...text, type: 'long-text', lines: 21 })).toEqual([
      'isian.lines: Banyaknya baris (`lines`) harus bilangan bulat dari 2 sampai 20.',
    ])
  })

  test('says how rows at the beginning are written', () => {
    expect(messagesOf({ ...table, start: 'dua' })).toEqual([
      'isian.start: Tulis banyaknya baris, dari 0 sampai 100, atau daftar baris dengan `id` dan `label`.',
    ])
  })

  test('says how a computed field names what it counts', () => {
    expect(messagesOf({ ...text, type: 'computed', formula: 'sum', of: ['Daftar.Nilai'] })).toEqual([
      'isian.of.0: Tulis id isian, atau `tabel/kolom` untuk satu kolom.',
    ])
  })

  test('lets no table be wider than paper, and no checklist stand in one', () => {
    const columns = Array.from({ length: 10 }, (_, at) => ({ ...text, id: `kolom-${at}` }))
    expect(messagesOf({ ...table, columns })).toEqual([
      'isian.columns: Paling banyak sembilan kolom; lebih dari itu tidak muat di kertas A4.',
    ])
    expect(messagesOf({ ...table, columns: [{ ...text, type: 'checklist', lines: [] }] })).toEqual([
      'isian.columns.0.type: Tulis salah satu jenis: `text`, `long-text`, `choice`, `date`, `number`, `computed`.',
    ])
  })
})
