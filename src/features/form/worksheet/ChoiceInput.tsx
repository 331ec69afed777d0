import { InlineText } from '../../../ui/InlineText.tsx'
import { chosenIds } from '../entry.ts'
import { keyOf } from '../filled.ts'
import { fieldValue } from '../model.ts'
import type { ChoiceField } from '../outline.ts'
import { describedBy, FieldFrame, Hint, Label } from './FieldFrame.tsx'
import { OnPaper } from './OnPaper.tsx'
import { type CellProps, elementOf, useKept, write } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** One or several choices: all in sight, or folded into a list. */
export function ChoiceInput(props: CellProps<ChoiceField>) {
  const { sheet, field, place } = props
  const key = keyOf(field.id, place)
  const chosen = useKept(sheet, (state) => chosenIds(field, fieldValue(state, key)).join(' '))
  const parts = { ...props, name: key, chosen: chosen.split(' ').filter(Boolean) }
  return field.display === 'list' && !field.multiple ? (
    <FoldedChoices {...parts} />
  ) : (
    <OpenChoices {...parts} />
  )
}

interface ChoicesProps extends CellProps<ChoiceField> {
  /** Key of the field. */
  name: string
  chosen: string[]
}

function OpenChoices({ sheet, field, brief, name, chosen }: ChoicesProps) {
  const words = worksheetWords(sheet.locale)
  const element = elementOf(sheet, name)
  function toggle(id: string, on: boolean) {
    if (!field.multiple) return write(sheet, name, id)
    write(sheet, name, on ? [...chosen, id] : chosen.filter((other) => other !== id))
  }
  return (
    <fieldset class="field" aria-describedby={describedBy(field, element, brief)}>
      <legend class="label">
        <Label sheet={sheet} field={field} />
      </legend>
      {!brief && <Hint sheet={sheet} field={field} id={`${element}-hint`} />}
      <div class="choices" id={element}>
        {field.choices.map(({ id, text }) => (
          <label key={id}>
            <input
              type={field.multiple ? 'checkbox' : 'radio'}
              name={element}
              value={id}
              autocomplete="off"
              checked={chosen.includes(id)}
              // Not at `change`, which comes later: what is drawn in between would undo the choice.
              onInput={(event) => toggle(id, event.currentTarget.checked)}
            />
            <span>
              <InlineText text={text} />
            </span>
          </label>
        ))}
      </div>
      {!field.multiple && chosen.length > 0 && (
        <p class="actions">
          <button
            type="button"
            class="button plain"
            onClick={() => {
              write(sheet, name, '')
              // The pressed button is gone.
              document.getElementById(element)?.querySelector('input')?.focus()
            }}
          >
            {words.unchoose}
          </button>
        </p>
      )}
    </fieldset>
  )
}

function FoldedChoices({ sheet, field, brief, name, chosen }: ChoicesProps) {
  const words = worksheetWords(sheet.locale)
  const element = elementOf(sheet, name)
  const [first = ''] = chosen
  return (
    <FieldFrame sheet={sheet} field={field} element={element} brief={brief}>
      <select
        id={element}
        name={element}
        autocomplete="off"
        aria-describedby={describedBy(field, element, brief)}
        value={sheet.live ? first : undefined}
        onInput={(event) => write(sheet, name, event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {field.choices.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      <OnPaper text={field.choices.find(({ id }) => id === first)?.text ?? ''} />
      <span class="pen-choices">{field.choices.map(({ text }) => text).join(' / ')}</span>
    </FieldFrame>
  )
}
