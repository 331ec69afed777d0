import { useLayoutEffect, useRef } from 'preact/hooks'
import { keyOf } from '../filled.ts'
import { fieldValue } from '../model.ts'
import type { LongTextField, TextField } from '../outline.ts'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { OnPaper } from './OnPaper.tsx'
import { type CellProps, elementOf, textOf, useKept, write } from './sheet.ts'

/** A line of text, or several that grow with what is written. */
export function TextInput({ sheet, field, place, brief }: CellProps<TextField | LongTextField>) {
  const key = keyOf(field.id, place)
  const element = elementOf(sheet, key)
  const kept = useKept(sheet, (state) => textOf(fieldValue(state, key)))
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current?.value) grow(area.current)
  }, [kept, sheet.live])
  const control = {
    id: element,
    name: element,
    autocomplete: 'off',
    'aria-describedby': describedBy(field, element, brief),
    // Hydration would overwrite what was typed early with any value given here.
    value: sheet.live ? kept : undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      write(sheet, key, currentTarget.value),
  }
  return (
    <FieldFrame sheet={sheet} field={field} element={element} brief={brief}>
      {field.type === 'text' ? (
        <input class="typed" type="text" {...control} />
      ) : (
        <textarea ref={area} rows={field.lines} {...control} />
      )}
      <OnPaper text={kept} lines={field.type === 'text' ? 1 : field.lines} />
    </FieldFrame>
  )
}

/** Only for browsers that can't do it by style. */
function grow(area: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.blockSize = 'auto'
  area.style.blockSize = `${area.scrollHeight}px`
}
