import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import { keyOf } from '../filled.ts'
import { fieldValue } from '../model.ts'
import type { ChecklistField, Id } from '../outline.ts'
import { describedBy, Hint, Label } from './FieldFrame.tsx'
import { type CellProps, elementOf, type Place, type Sheet, useKept, write } from './sheet.ts'

/** Lines to tick off, each kept by itself. */
export function TickList({ sheet, field, place, brief }: CellProps<ChecklistField>) {
  const element = elementOf(sheet, keyOf(field.id, place))
  return (
    <fieldset class="field" aria-describedby={describedBy(field, element, brief)}>
      <legend class="label">
        <Label sheet={sheet} field={field} />
      </legend>
      {!brief && <Hint sheet={sheet} field={field} id={`${element}-hint`} />}
      <div class="choices">
        {field.lines.map((line) => (
          <TickLine key={line.id} sheet={sheet} place={place} line={line} />
        ))}
      </div>
    </fieldset>
  )
}

function TickLine({ sheet, place, line }: { sheet: Sheet; place: Place; line: { id: Id; text: string } }) {
  const key = keyOf(line.id, place)
  const isTicked = useKept(sheet, (state) => fieldValue(state, key) === true)
  return (
    <label>
      <input
        type="checkbox"
        name={elementOf(sheet, key)}
        autocomplete="off"
        checked={isTicked}
        // Not at `change`, which comes later: what is drawn in between would undo the tick.
        onInput={(event) => write(sheet, key, event.currentTarget.checked)}
      />
      <span>
        <TextWithBlanks text={line.text} />
      </span>
    </label>
  )
}
