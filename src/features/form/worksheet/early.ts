/** What was filled in before the script arrived, into fields that did not show yet what is kept. */
import { earlyInputs } from '../../../ui/early-taps.ts'
import { isBlank, type KeptField } from '../entry.ts'
import { keyOf } from '../filled.ts'
import { type FieldValue, fieldValue } from '../model.ts'
import { type ChecklistField, fieldsOf, isGroup } from '../outline.ts'
import { rowsOf } from '../rows.ts'
import { elementOf, type Place, type Sheet, UNTOUCHED, write } from './sheet.ts'

/** A control as it stands in the page. */
interface Control {
  /** What is typed, or the choice it stands for. */
  value: string
  /** Undefined for a control that is typed into. */
  checked: boolean | undefined
}

type EarlyField = KeptField | ChecklistField

/** Takes over what was filled in early. What was typed joins what is kept; what was chosen replaces it. */
export function takeEarly(root: Element, sheet: Sheet): void {
  const fields = new Map<string, { key: string; field: EarlyField }>()
  for (const field of fieldsOf(sheet.form)) {
    if (!isGroup(field)) note(field, undefined)
    // The server draws the starting rows.
    else
      for (const row of rowsOf(UNTOUCHED, field))
        for (const cell of field.fields) note(cell, { group: field, row })
  }
  const lists = [...root.querySelectorAll('select')].filter(({ value }) => value !== '')
  for (const control of [...earlyInputs(root), ...lists]) {
    const at = fields.get(control.name)
    if (!at) continue
    const isPressed = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)
    const early = { value: control.value, checked: isPressed ? control.checked : undefined }
    const value = withEarly(at.field, fieldValue(sheet.$form.get(), at.key), early)
    if (value !== undefined) write(sheet, at.key, value)
  }

  function note(field: EarlyField | { type: 'computed' }, place: Place) {
    if (field.type === 'computed') return
    const ids = field.type === 'checklist' ? field.lines.map(({ id }) => id) : [field.id]
    for (const id of ids) {
      const key = keyOf(id, place)
      fields.set(elementOf(sheet, key), { key, field })
    }
  }
}

/** What to keep after one control was changed early; undefined when nothing changes. */
export function withEarly(
  field: EarlyField,
  kept: FieldValue | undefined,
  { value, checked }: Control,
): FieldValue | undefined {
  if (field.type === 'checklist') return checked
  if (field.type === 'choice' && field.multiple) {
    const before = Array.isArray(kept) ? kept : []
    return checked ? [...new Set([...before, value])] : before.filter((id) => id !== value)
  }
  if (value === '' || checked === false) return undefined
  const isText = field.type === 'text' || field.type === 'long-text'
  if (!isText || typeof kept !== 'string' || isBlank(kept)) return value
  // The page may have been left and come back to with the same text in it.
  if (kept === value) return undefined
  return `${kept}${field.type === 'text' ? ' ' : '\n'}${value}`
}
