import { useState } from 'preact/hooks'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'

interface CountFieldProps {
  id: string
  label: string
  hint?: string
  /** What is kept, as it is written; '' where nothing is. */
  written: string
  refusal: string
  /** Keeps what was typed; false where it can't be read. */
  keep(text: string): boolean
}

/** A field for a number: what can't be read stays in the field, with how to mend it, and nothing is kept of it. */
export function CountField({ id, label, hint, written, refusal, keep }: CountFieldProps) {
  const [typed, setTyped] = useState<{ text: string; when: string; refused: boolean }>()
  // An undo, or another tab, may have changed what is kept.
  const own = typed && (typed.refused || typed.when === written) ? typed : undefined
  const refused = own?.refused ?? false
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class="typed"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        id={id}
        value={own?.text ?? written}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-error` : hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget: { value } }) =>
          setTyped({ text: value, when: written, refused: !keep(value) })
        }
        onBlur={() => !refused && setTyped(undefined)}
      />
      <p class="field-error" id={`${id}-error`} role="alert">
        {refused && (
          <>
            <Icon d={warning} />
            <span>{refusal}</span>
          </>
        )}
      </p>
    </div>
  )
}
