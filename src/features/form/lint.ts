/** What is wrong with the meaning of a worksheet. Runs at build only. */
import type { Finding } from '../../yaml/fields.ts'
import { readNumber } from './entry.ts'
import { lintFormulas } from './lint-formulas.ts'
import { type CellField, type GroupField, isGroup, keptIds, type NumberField } from './outline.ts'
import { type CellPlace, fieldPlaces, type Path, placesOf } from './places.ts'
import { type FormFields, formFromFields } from './schema.ts'

/** What is wrong with the meaning of a worksheet; empty when nothing is. */
export function lintForm(fields: FormFields): Finding[] {
  const form = formFromFields(fields)
  return [
    ...fieldPlaces(form).flatMap(({ field, path }) => (isGroup(field) ? lintGroup(field, path) : [])),
    ...placesOf(form).flatMap(lintCell),
    ...lintFormulas(form),
  ]
}

function lintGroup(group: GroupField, path: Path): Finding[] {
  const { min, max, start, type } = group
  const found: Finding[] = []
  if (min > max) {
    const what = `Baris paling sedikit (${min}) melebihi baris paling banyak (${max}).`
    found.push({
      rule: 'min-over-max',
      path: [...path, 'min'],
      what,
      mend: 'kecilkan `min`, atau besarkan `max`.',
    })
  } else if (start.length < min || start.length > max) {
    found.push({
      rule: 'start-out-of-range',
      path: [...path, 'start'],
      what: `Baris awalnya ${start.length}, padahal barisnya harus ${min === max ? min : `${min} sampai ${max}`}.`,
      mend: 'samakan `start` dengan `min` dan `max`.',
    })
  }
  if (group.fields.every((field) => keptIds(field).length === 0)) {
    found.push({
      rule: 'nothing-to-fill-in',
      path: [...path, type === 'table' ? 'columns' : 'fields'],
      what: 'Tidak ada yang dapat diisi: semuanya dihitung.',
      mend: 'tambahkan sedikitnya satu isian yang bukan `computed`.',
    })
  }
  const equalRows = repeated(start, ({ id }) => id).map(({ one, index }) => ({
    rule: 'equal-row-ids',
    path: [...path, 'start', index, 'id'],
    what: `Id baris "${one.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap baris id yang berbeda.',
  }))
  return [...found, ...equalRows]
}

function lintCell({ field, path }: CellPlace): Finding[] {
  if (field.type === 'choice') return lintChoices(field, path)
  return field.type === 'number' ? lintNumber(field, path) : []
}

function lintChoices(field: Extract<CellField, { type: 'choice' }>, path: Path): Finding[] {
  const { choices, multiple, display } = field
  const found: Finding[] = []
  if (choices.length < 2) {
    found.push({
      rule: 'too-few-choices',
      path: [...path, 'choices'],
      what: choices.length === 0 ? 'Pilihannya belum ada.' : 'Hanya ada satu pilihan.',
      mend: 'tulis sedikitnya dua pilihan, atau pakai `type: checklist` dengan satu baris.',
    })
  }
  if (multiple && display === 'list') {
    found.push({
      rule: 'list-of-several',
      path: [...path, 'display'],
      what: 'Beberapa pilihan sekaligus tidak dapat diambil dari daftar yang terlipat.',
      mend: 'hapus `display: list`, atau hapus `multiple: true`.',
    })
  }
  const equalIds = repeated(choices, ({ id }) => id).map(({ one, index }) => ({
    rule: 'equal-choice-ids',
    path: [...path, 'choices', index, 'id'],
    what: `Id pilihan "${one.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap pilihan id yang berbeda.',
  }))
  const equalTexts = repeated(choices, ({ text }) => text.trim().toLocaleLowerCase('id')).map(
    ({ one, index }) => ({
      rule: 'equal-choices',
      path: [...path, 'choices', index, 'text'],
      what: `Teks pilihan "${one.text}" sama dengan pilihan lain.`,
      mend: 'ubah salah satunya, atau hapus.',
    }),
  )
  return [...found, ...equalIds, ...equalTexts]
}

function lintNumber(field: NumberField, path: Path): Finding[] {
  const { min, max, example } = field
  if (min !== undefined && max !== undefined && min > max) {
    return [
      {
        rule: 'min-over-max',
        path: [...path, 'min'],
        what: `Batas bawah (${min}) melebihi batas atas (${max}).`,
        mend: 'kecilkan `min`, atau besarkan `max`.',
      },
    ]
  }
  if (example === undefined || readNumber(field, example).status === 'filled') return []
  return [
    {
      rule: 'example-not-taken',
      path: [...path, 'example'],
      what: `Contoh "${example}" tidak diterima oleh isian ini sendiri.`,
      mend: 'tulis angka yang hanya dapat dibaca dengan satu cara dan berada di antara `min` dan `max`.',
    },
  ]
}

/** The entries whose `mark` an earlier one has too. */
function repeated<T>(entries: T[], mark: (entry: T) => string): { one: T; index: number }[] {
  const seen = new Set<string>()
  return entries.flatMap((one, index) => {
    const known = seen.has(mark(one))
    seen.add(mark(one))
    return known ? [{ one, index }] : []
  })
}
