/** Where the fields of a worksheet stand in the author's YAML. Runs at build only. */
import { type CellField, type FormField, type FormOutline, type GroupField, isGroup } from './outline.ts'

/** Steps from the top of the file. */
export type Path = (string | number)[]

/** A field that holds one thing, with the group in whose rows it stands. */
export interface CellPlace {
  field: CellField
  group: GroupField | undefined
  path: Path
}

/** A field of a section; a group is one. */
export interface FieldPlace {
  field: FormField
  path: Path
}

/** Every field of the sections, groups as one. */
export function fieldPlaces({ sections }: FormOutline): FieldPlace[] {
  return sections.flatMap(({ fields }, section) =>
    fields.map((field, index) => ({ field, path: ['sections', section, 'fields', index] })),
  )
}

/** Every field that holds one thing, in sections and in groups. */
export function placesOf(form: FormOutline): CellPlace[] {
  return fieldPlaces(form).flatMap(({ field, path }): CellPlace[] => {
    if (!isGroup(field)) return [{ field, group: undefined, path }]
    const list = field.type === 'table' ? 'columns' : 'fields'
    return field.fields.map((cell, index) => ({ field: cell, group: field, path: [...path, list, index] }))
  })
}
