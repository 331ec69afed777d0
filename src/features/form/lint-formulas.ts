/** What is wrong with the computed fields of a worksheet. Runs at build only. */
import type { Finding } from '../../yaml/fields.ts'
import {
  type ComputedField,
  columnOf,
  type FormField,
  type FormOutline,
  fieldsOf,
  isGroup,
} from './outline.ts'
import { type CellPlace, type Path, placesOf } from './places.ts'

/** Faults of computed fields: what they name is missing, no number, too much or too little, or needs them. */
export function lintFormulas(form: FormOutline): Finding[] {
  const places = placesOf(form)
  return places.flatMap((place) => {
    const { field, path } = place
    if (field.type !== 'computed') return []
    const faults = field.of.flatMap((reference, index) =>
      lintReference(form, place, field, reference, [...path, 'of', index]),
    )
    if (faults.length > 0) return faults
    return [...lintCount(field, path), ...lintUnits(form, place, field), ...lintCircle(form, places, place)]
  })
}

function lintReference(
  form: FormOutline,
  place: CellPlace,
  { formula, id }: ComputedField,
  reference: string,
  path: Path,
): Finding[] {
  const field = resolve(form, place, reference)
  if (!field) return [unknownField(form, reference, path)]
  if (isGroup(field)) {
    const mend = `pilih satu kolomnya, misalnya \`${field.id}/${field.fields[0]?.id ?? ''}\`.`
    const what = `"${reference}" adalah ${field.type === 'table' ? 'tabel' : 'blok berulang'}, bukan satu isian.`
    return [{ rule: 'group-in-formula', path, what, mend }]
  }
  if (columnOf(reference) && (formula === 'rate' || formula === 'difference')) {
    return [
      {
        rule: 'column-for-one-number',
        path,
        what: `"${reference}" adalah satu kolom, padahal \`${formula}\` menghitung dua angka.`,
        mend: 'jumlahkan dahulu kolom itu dengan isian `formula: sum`, lalu tulis id isian itu di sini.',
      },
    ]
  }
  if (formula !== 'count' && field.type !== 'number' && field.type !== 'computed') {
    return [
      {
        rule: 'formula-over-text',
        path,
        what: `"${reference}" bukan angka, jadi \`${formula}\` tidak dapat menghitungnya.`,
        mend: 'pilih isian `number` atau `computed`, atau pakai `formula: count`.',
      },
    ]
  }
  // A column that asks for its own total, or a field that names itself, is a circle of one.
  return field.id === id ? [circular(id, path)] : []
}

function unknownField(form: FormOutline, reference: string, path: Path): Finding {
  const wanted = columnOf(reference)?.field ?? reference
  const group = fieldsOf(form).find((field) => isGroup(field) && field.fields.some(({ id }) => id === wanted))
  return {
    rule: 'unknown-field',
    path,
    what: `Isian "${reference}" tidak ada dalam lembar kerja ini.`,
    mend: group
      ? `tulis \`${group.id}/${wanted}\` untuk seluruh kolom itu.`
      : 'periksa ejaan id isian itu, atau hapus dari `of`.',
  }
}

function lintCount({ formula, of }: ComputedField, path: Path): Finding[] {
  if ((formula !== 'rate' && formula !== 'difference') || of.length === 2) return []
  return [
    {
      rule: 'not-two-numbers',
      path: [...path, 'of'],
      what: `\`${formula}\` menghitung dua angka, padahal di sini ada ${of.length}.`,
      mend: formula === 'rate' ? 'tulis `of: [bagian, seluruhnya]`.' : 'tulis `of: [semula, pengurang]`.',
    },
  ]
}

function lintUnits(form: FormOutline, place: CellPlace, { formula, of, unit }: ComputedField): Finding[] {
  if (formula === 'rate' && unit !== '') {
    return [
      {
        rule: 'unit-of-rate',
        path: [...place.path, 'unit'],
        what: 'Hasil `rate` selalu dalam persen.',
        mend: 'hapus `unit`.',
      },
    ]
  }
  if (formula === 'rate' || formula === 'count') return []
  const units = new Set(of.map((reference) => unitOf(resolve(form, place, reference))))
  if (units.size <= 1) return []
  return [
    {
      rule: 'mixed-units',
      path: [...place.path, 'of'],
      what: `Satuannya berbeda-beda: ${[...units].map((one) => `"${one}"`).join(', ')}.`,
      mend: 'samakan `unit` isian yang dihitung.',
    },
  ]
}

function unitOf(field: FormField | undefined): string {
  if (field?.type === 'computed' && field.formula === 'rate') return '%'
  return field?.type === 'number' || field?.type === 'computed' ? field.unit : ''
}

/** Whether a computed field is needed for working out itself. */
function lintCircle(form: FormOutline, places: CellPlace[], place: CellPlace): Finding[] {
  const seen = new Set<string>()
  const open = [place]
  for (let next = open.pop(); next; next = open.pop()) {
    const { field } = next
    if (field.type !== 'computed') continue
    for (const reference of field.of) {
      const needed = resolve(form, next, reference)
      if (needed?.id === place.field.id) return [circular(place.field.id, [...place.path, 'of'])]
      const found = places.find((one) => one.field === needed)
      if (found && !seen.has(found.field.id)) open.push(found)
      if (found) seen.add(found.field.id)
    }
  }
  return []
}

function circular(id: string, path: Path): Finding {
  return {
    rule: 'circular',
    path,
    what: `Isian "${id}" dihitung dari dirinya sendiri, langsung atau lewat isian lain.`,
    mend: 'hapus dari `of` isian yang membuatnya berputar.',
  }
}

/** The field that a reference names, as seen from a place; undefined when there is none. */
function resolve(form: FormOutline, { group }: CellPlace, reference: string): FormField | undefined {
  const fields = fieldsOf(form)
  const column = columnOf(reference)
  if (!column)
    return group?.fields.find(({ id }) => id === reference) ?? fields.find(({ id }) => id === reference)
  const named = fields.find(({ id }) => id === column.group)
  return named && isGroup(named) ? named.fields.find(({ id }) => id === column.field) : undefined
}
