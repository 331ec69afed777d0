import { formatNumber } from '../../../i18n/formats.ts'
import { useStore } from '../../../ui/use-store.ts'
import { isRowUsed, keyOf } from '../filled.ts'
import type { Computed } from '../formulas.ts'
import type { ComputedField } from '../outline.ts'
import { Hint, Label } from './FieldFrame.tsx'
import { namesOf } from './names.ts'
import { OnPaper } from './OnPaper.tsx'
import { type CellProps, elementOf, type Place, type Sheet, useKept } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** What a field comes to, or why there is nothing yet. */
export function ComputedValue({ sheet, field, place, brief }: CellProps<ComputedField>) {
  const words = worksheetWords(sheet.locale)
  const key = keyOf(field.id, place)
  const element = elementOf(sheet, key)
  const computed = useStore(sheet.$computed).get(key)
  const isUsed = useKept(sheet, (state) => !place || isRowUsed(state, place.group, place.row))
  const known = sheet.live && isUsed ? computed : undefined
  const value = known?.status === 'value' ? valueText(sheet, known) : undefined
  return (
    <div class="field computed">
      <span class="label" id={`${element}-label`}>
        <Label sheet={sheet} field={field} />
      </span>
      {!brief && <Hint sheet={sheet} field={field} />}
      <output
        id={element}
        class={value === undefined ? 'pending' : 'value'}
        aria-labelledby={`${element}-label`}
      >
        {value ?? (known?.status === 'none' ? reasonText(sheet, known, place) : words.computed.auto)}
      </output>
      <OnPaper text={value ?? ''} />
    </div>
  )
}

function valueText({ locale }: Sheet, { value, unit }: Computed & { status: 'value' }): string {
  const number = formatNumber(value, locale)
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim()
}

function reasonText(sheet: Sheet, { reason, key }: Computed & { status: 'none' }, place: Place): string {
  const words = worksheetWords(sheet.locale)
  const { label, row } = namesOf(sheet.form, sheet.$form.get(), key, place)
  return words.computed[reason](row === undefined ? label : words.computed.inRow(label, row))
}
