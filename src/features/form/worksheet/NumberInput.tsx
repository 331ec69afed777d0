import { useState } from 'preact/hooks'
import { formatExactly } from '../../../i18n/numbers.ts'
import { type NumberEntry, readNumber } from '../entry.ts'
import { keyOf } from '../filled.ts'
import { fieldValue } from '../model.ts'
import type { NumberField } from '../outline.ts'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { OnPaper } from './OnPaper.tsx'
import { type CellProps, elementOf, type Sheet, textOf, useKept, write } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** A number as people type it. Once the field is left, a doubtful one is asked back, and an impossible one told. */
export function NumberInput({ sheet, field, place, brief }: CellProps<NumberField>) {
  const words = worksheetWords(sheet.locale)
  const key = keyOf(field.id, place)
  const element = elementOf(sheet, key)
  const kept = useKept(sheet, (state) => textOf(fieldValue(state, key)))
  const [isWriting, setIsWriting] = useState(false)
  const entry = readNumber(field, kept)
  const fault = isWriting ? undefined : faultOf(sheet, field, entry)
  const readings = entry.status === 'invalid' && entry.reason === 'ambiguous-number' ? entry.readings : []

  function choose(rewritten: string) {
    write(sheet, key, rewritten)
    // The pressed button is gone.
    document.getElementById(element)?.focus()
  }

  return (
    <FieldFrame
      sheet={sheet}
      field={field}
      element={element}
      brief={brief}
      fault={
        fault && (
          <>
            <p class="field-error">{fault}</p>
            {readings.length > 0 && (
              <p class="actions">
                {readings.map(({ value, rewritten }) => (
                  <button type="button" class="button" key={rewritten} onClick={() => choose(rewritten)}>
                    {words.whichNumber(formatExactly(value, sheet.locale))}
                  </button>
                ))}
              </p>
            )}
          </>
        )
      }
    >
      <div class="entry">
        <input
          class="typed"
          type="text"
          inputMode={field.whole ? 'numeric' : 'decimal'}
          id={element}
          name={element}
          autocomplete="off"
          aria-describedby={describedBy(field, element, brief, fault !== undefined)}
          aria-invalid={fault !== undefined}
          value={sheet.live ? kept : undefined}
          onInput={(event) => {
            setIsWriting(true)
            write(sheet, key, event.currentTarget.value)
          }}
          onBlur={() => {
            setIsWriting(false)
            sheet.$said.set(faultOf(sheet, field, entry) ?? '')
          }}
        />
        {field.unit && <span class="unit">{field.unit}</span>}
      </div>
      <OnPaper text={kept && field.unit ? `${kept} ${field.unit}` : kept} />
    </FieldFrame>
  )
}

/** A sentence on what is wrong with a number; undefined when nothing is. */
function faultOf({ locale }: Sheet, { min = 0, max = 0, whole }: NumberField, entry: NumberEntry) {
  const words = worksheetWords(locale)
  if (entry.status !== 'invalid') return undefined
  if (entry.reason === 'below-min') return words.belowMin(formatExactly(min, locale))
  if (entry.reason === 'above-max') return words.aboveMax(formatExactly(max, locale))
  if (entry.reason === 'ambiguous-number') return words.faults['ambiguous-number']
  return whole ? words.faults['not-a-count'] : words.faults['not-a-number']
}
