import { useState } from 'preact/hooks'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { keepTyped, keptTyped } from '../../../ui/parts/typed-here.ts'

interface TypedFieldProps<T> {
  id: string
  /** Where a text is kept that can't be read, see typed-here. */
  place: string
  label: string
  hint?: string
  mode?: 'decimal' | 'url'
  value: T
  /** The value as one would type it. */
  written: string
  read(text: string): { value: T } | { problem: string }
  change(value: T): void
}

/**
 * A text that stands for a value. What can't be read stays in the field, also after a reload, and is told; the post then keeps what it had.
 */
export function TypedField<T>(props: TypedFieldProps<T>) {
  const { id, place, label, hint, mode, value, written, read, change } = props
  /** What is typed, as long as it means what is kept, or nothing that can be kept. */
  const [typed, setTyped] = useState<string | undefined>(() => keptTyped(place) || undefined)
  const [isLeft, setLeft] = useState(typed !== undefined)
  const outcome = typed === undefined ? undefined : read(typed)
  const problem = outcome && 'problem' in outcome ? outcome.problem : undefined
  const isTheirs =
    outcome === undefined || ('value' in outcome && JSON.stringify(outcome.value) !== JSON.stringify(value))
  const told = problem !== undefined && isLeft
  const ids = [hint && `${id}-petunjuk`, told && `${id}-galat`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-petunjuk`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        class="typed"
        inputMode={mode}
        autocomplete="off"
        value={isTheirs ? written : typed}
        aria-invalid={told}
        aria-describedby={ids || undefined}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value
          setTyped(text)
          const next = read(text)
          keepTyped(place, 'value' in next ? '' : text)
          if ('value' in next) change(next.value)
        }}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
      />
      {told && (
        <p class="field-error" id={`${id}-galat`} role="alert">
          <Icon d={warning} />
          <span>{problem}</span>
        </p>
      )}
    </div>
  )
}
