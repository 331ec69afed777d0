/** What a worksheet is made of: sections with fields, in order, with the words that are shown. Pure. */

/** Permanent content id: `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, at most 40 characters. */
export type Id = string

interface Field<T extends string> {
  /** Permanent and unique in the form: what is filled in hangs on it. */
  id: Id
  type: T
  label: string
  hint?: string | undefined
}

interface Input<T extends string> extends Field<T> {
  /** Need not be filled in for the form to be done. */
  optional: boolean
}

/** One line of text. */
export interface TextField extends Input<'text'> {
  example?: string | undefined
}

/** Text of several lines. */
export interface LongTextField extends Input<'long-text'> {
  example?: string | undefined
  /** Height on the screen, and lines to leave empty on paper. */
  lines: number
}

/** One or several choices; kept as the id or the list of ids. */
export interface ChoiceField extends Input<'choice'> {
  multiple: boolean
  /** All in sight, or folded into a list that opens. */
  display: 'buttons' | 'list'
  choices: { id: Id; text: string }[]
}

/** Lines to tick off. Each is kept as a field of its own, so that two devices' ticks meet. */
export interface ChecklistField extends Input<'checklist'> {
  lines: { id: Id; text: string }[]
}

/** A day, kept as `2026-11-25`. */
export interface DateField extends Input<'date'> {}

/** A number, kept as it was typed. */
export interface NumberField extends Input<'number'> {
  example?: string | undefined
  /** Shown after the field and may be typed too; '' when there is none. */
  unit: string
  /** In the unit; both ends are allowed. */
  min?: number | undefined
  max?: number | undefined
  /** Only whole numbers are allowed, which makes "1.200" certain. */
  whole: boolean
}

export type FormulaName = 'sum' | 'difference' | 'rate' | 'median' | 'count'

/** Worked out from other fields and never kept. */
export interface ComputedField extends Field<'computed'> {
  formula: FormulaName
  /** Field ids, or `group/field` for that field of every row. In a row, its own fields come first. */
  of: string[]
  /** Shown after the value; '' when there is none. A rate is always in percent. */
  unit: string
}

/** A field that holds one thing; it stands in a section or in each row of a group. */
export type CellField =
  | TextField
  | LongTextField
  | ChoiceField
  | ChecklistField
  | DateField
  | NumberField
  | ComputedField

/** A row that is there before anyone adds one. Its id is permanent, its label the heading of the row. */
export interface StartRow {
  id: Id
  label?: string | undefined
}

/** Fields repeated in rows that can be added: the rows of a table, or blocks one below the other. */
export interface GroupField extends Field<'table' | 'blocks'> {
  /** What one row is called, such as "langkah". */
  row: string
  fields: CellField[]
  /** Fewest and most rows. */
  min: number
  max: number
  start: StartRow[]
  /** Rows on a sheet that is printed empty. */
  paperRows: number
}

export type FormField = CellField | GroupField

export interface FormSection {
  id: Id
  title: string
  note?: string | undefined
  fields: FormField[]
}

export interface FormOutline {
  id: Id
  title: string
  lead: string
  minutes: number
  sections: FormSection[]
}

/** Whether a field is a table or a block that repeats. */
export function isGroup(field: FormField): field is GroupField {
  return field.type === 'table' || field.type === 'blocks'
}

/** All fields of a form in order, those of groups within their group. */
export function fieldsOf({ sections }: FormOutline): FormField[] {
  return sections.flatMap(({ fields }) => fields)
}

/** The ids under which a field is kept: none for a computed one, each line of a checklist. */
export function keptIds(field: CellField): Id[] {
  if (field.type === 'computed') return []
  return field.type === 'checklist' ? field.lines.map(({ id }) => id) : [field.id]
}

/** Group and field of a reference such as `group/field`; undefined when it names a single field. */
export function columnOf(reference: string): { group: Id; field: Id } | undefined {
  const [group = '', field] = reference.split('/')
  return field === undefined ? undefined : { group, field }
}
