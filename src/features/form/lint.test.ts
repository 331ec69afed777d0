import { describe, expect, test } from 'vitest'
import { lintForm } from './lint.ts'
import { formFields } from './schema.ts'

const text = { id: 'nama', type: 'text', label: 'Nama' }
const number = (id: string, more: object = {}) => ({ id, type: 'number', label: 'Angka', ...more })
const computed = (id: string, formula: string, of: string[], more: object = {}) => ({
  ...{ id, type: 'computed', label: 'Hasil', formula, of },
  ...more,
})
const table = (columns: object[], more: object = {}) => ({
  ...{ id: 'daftar', type: 'table', label: 'Daftar', row: 'baris', columns },
  ...more,
})
const choices = (...texts: string[]) => texts.map((one, at) => ({ id: `p-${at}`, text: one }))

/** The findings in a form with these fields; paths begin at the fields. */
function lint(...fields: object[]) {
  const sections = [{ id: 'umum', title: 'Umum', fields }]
  const form = formFields.parse({ kind: 'form', id: 'l', title: 'L', lead: 'L', minutes: 1, sections })
  return lintForm(form).map((finding) => ({ ...finding, path: finding.path.slice(3) }))
}

test('finds nothing in a sound worksheet', () => {
  expect(lint(text, number('a'), table([number('n')]), computed('c', 'sum', ['a', 'daftar/n']))).toEqual([])
})

describe('ids', () => {
  test('of rows at the beginning are used once in their table', () => {
    const start = [{ id: 'satu' }, { id: 'satu' }]
    expect(lint(table([text], { start }))).toMatchObject([
      {
        rule: 'equal-row-ids',
        path: [0, 'start', 1, 'id'],
        what: 'Id baris "satu" dipakai lebih dari sekali.',
      },
    ])
  })
})

describe('choices', () => {
  test('are two at least', () => {
    expect(lint({ ...text, type: 'choice', choices: choices('ya') })).toEqual([
      {
        rule: 'too-few-choices',
        path: [0, 'choices'],
        what: 'Hanya ada satu pilihan.',
        mend: 'tulis sedikitnya dua pilihan, atau pakai `type: checklist` dengan satu baris.',
      },
    ])
    expect(lint({ ...text, type: 'choice', choices: [] })).toMatchObject([{ what: 'Pilihannya belum ada.' }])
  })

  test('differ in id and text', () => {
    const same = [...choices('ya', 'tidak'), { id: 'p-0', text: ' Tidak ' }]
    expect(lint({ ...text, type: 'choice', choices: same })).toMatchObject([
      { rule: 'equal-choice-ids', path: [0, 'choices', 2, 'id'] },
      { rule: 'equal-choices', path: [0, 'choices', 2, 'text'] },
    ])
  })

  test('several of which may be made are all in sight', () => {
    const list = { type: 'choice', multiple: true, display: 'list', choices: choices('ya', 'tidak') }
    expect(lint({ ...text, ...list })).toMatchObject([{ rule: 'list-of-several', path: [0, 'display'] }])
  })
})

describe('bounds', () => {
  test('of a number are not the wrong way round, and its example keeps them', () => {
    expect(lint(number('a', { min: 5, max: 1 }))).toEqual([
      {
        rule: 'min-over-max',
        path: [0, 'min'],
        what: 'Batas bawah (5) melebihi batas atas (1).',
        mend: 'kecilkan `min`, atau besarkan `max`.',
      },
    ])
    expect(lint(number('a', { max: 10, example: '12' }))).toMatchObject([{ rule: 'example-not-taken' }])
    expect(lint(number('a', { example: '1.200' }))).toMatchObject([{ path: [0, 'example'] }])
    expect(lint(number('a', { example: '1.200', whole: true }))).toEqual([])
  })

  test('of rows hold at the beginning', () => {
    expect(lint(table([text], { min: 3, max: 2 }))).toMatchObject([
      { rule: 'min-over-max', path: [0, 'min'] },
    ])
    expect(lint(table([text], { min: 3, max: 3, start: 2 }))).toMatchObject([
      { rule: 'start-out-of-range', what: 'Baris awalnya 2, padahal barisnya harus 3.' },
    ])
    expect(lint(table([text], { max: 5, start: 6 }))).toMatchObject([
      { what: 'Baris awalnya 6, padahal barisnya harus 1 sampai 5.' },
    ])
  })
})

test('a table without anything to fill in is found', () => {
  expect(lint(number('a'), table([computed('c', 'sum', ['a'])]))).toMatchObject([
    { rule: 'nothing-to-fill-in', path: [1, 'columns'] },
  ])
})

describe('a formula', () => {
  test('names fields that exist, and a column by its table', () => {
    expect(lint(computed('c', 'sum', ['a']))).toEqual([
      {
        rule: 'unknown-field',
        path: [0, 'of', 0],
        what: 'Isian "a" tidak ada dalam lembar kerja ini.',
        mend: 'periksa ejaan id isian itu, atau hapus dari `of`.',
      },
    ])
    expect(lint(table([number('n')]), computed('c', 'sum', ['n']))).toMatchObject([
      { rule: 'unknown-field', mend: 'tulis `daftar/n` untuk seluruh kolom itu.' },
    ])
    expect(lint(table([number('n')]), computed('c', 'sum', ['daftar']))).toMatchObject([
      { rule: 'group-in-formula', mend: 'pilih satu kolomnya, misalnya `daftar/n`.' },
    ])
    expect(lint(number('a'), computed('c', 'sum', ['a/n']))).toMatchObject([{ rule: 'unknown-field' }])
  })

  test('counts numbers; only `count` takes other fields', () => {
    expect(lint(text, computed('c', 'median', ['nama']))).toEqual([
      {
        rule: 'formula-over-text',
        path: [1, 'of', 0],
        what: '"nama" bukan angka, jadi `median` tidak dapat menghitungnya.',
        mend: 'pilih isian `number` atau `computed`, atau pakai `formula: count`.',
      },
    ])
    expect(lint(text, computed('c', 'count', ['nama']))).toEqual([])
  })

  test('for a rate or a difference takes two single numbers', () => {
    expect(lint(number('a'), computed('c', 'rate', ['a']))).toMatchObject([
      { rule: 'not-two-numbers', path: [1, 'of'], mend: 'tulis `of: [bagian, seluruhnya]`.' },
    ])
    const columns = table([number('n')])
    expect(lint(number('a'), columns, computed('c', 'difference', ['a', 'daftar/n']))).toMatchObject([
      { rule: 'column-for-one-number', path: [2, 'of', 1] },
    ])
  })

  test('does not mix units, and a rate has its own', () => {
    const minutes = number('a', { unit: 'menit' })
    const hours = number('b', { unit: 'jam' })
    expect(lint(minutes, hours, computed('c', 'sum', ['a', 'b']))).toMatchObject([
      { rule: 'mixed-units', what: 'Satuannya berbeda-beda: "menit", "jam".' },
    ])
    expect(lint(minutes, hours, computed('c', 'rate', ['a', 'b'], { unit: 'persen' }))).toMatchObject([
      { rule: 'unit-of-rate', path: [2, 'unit'] },
    ])
  })

  test('is not worked out from itself', () => {
    expect(lint(computed('c', 'sum', ['c']))).toEqual([
      {
        rule: 'circular',
        path: [0, 'of', 0],
        what: 'Isian "c" dihitung dari dirinya sendiri, langsung atau lewat isian lain.',
        mend: 'hapus dari `of` isian yang membuatnya berputar.',
      },
    ])
    const chain = [computed('c', 'sum', ['d']), computed('d', 'sum', ['e']), computed('e', 'sum', ['c'])]
    expect(lint(...chain)).toMatchObject([{ rule: 'circular' }, { rule: 'circular' }, { rule: 'circular' }])
    const share = [number('n'), computed('bagian', 'rate', ['n', 'total'])]
    expect(lint(table(share), computed('total', 'sum', ['daftar/n']))).toEqual([])
    const round = [number('n'), computed('bagian', 'sum', ['n', 'total'])]
    expect(lint(table(round), computed('total', 'sum', ['daftar/bagian']))).toMatchObject([
      { rule: 'circular', path: [0, 'columns', 1, 'of'] },
      { rule: 'circular', path: [1, 'of'] },
    ])
  })

  test('of a field beside a circle is not blamed for it', () => {
    const circle = [computed('c', 'sum', ['d']), computed('d', 'sum', ['c'])]
    expect(lint(...circle, computed('e', 'sum', ['c'])).map(({ path }) => path[0])).toEqual([0, 1])
  })
})
