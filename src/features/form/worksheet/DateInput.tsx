import { formatDate } from '../../../i18n/dates.ts'
import { readEntry } from '../entry.ts'
import { keyOf } from '../filled.ts'
import { fieldValue } from '../model.ts'
import type { DateField } from '../outline.ts'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { OnPaper } from './OnPaper.tsx'
import { type CellProps, elementOf, textOf, useKept, write } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** A day, chosen with what the device offers for it. */
export function DateInput({ sheet, field, place, brief }: CellProps<DateField>) {
  const words = worksheetWords(sheet.locale)
  const key = keyOf(field.id, place)
  const element = elementOf(sheet, key)
  const kept = useKept(sheet, (state) => textOf(fieldValue(state, key)))
  const { status } = readEntry(field, kept)
  const isBroken = status === 'invalid'
  return (
    <FieldFrame
      sheet={sheet}
      field={field}
      element={element}
      brief={brief}
      fault={isBroken && <p class="field-error">{words.faults['not-a-date']}</p>}
    >
      <input
        class="typed"
        type="date"
        id={element}
        name={element}
        autocomplete="off"
        aria-describedby={describedBy(field, element, brief, isBroken)}
        aria-invalid={isBroken}
        value={sheet.live ? kept : undefined}
        onInput={(event) => write(sheet, key, event.currentTarget.value)}
      />
      <OnPaper text={status === 'filled' ? formatDate(kept, sheet.locale) : ''} />
    </FieldFrame>
  )
}
