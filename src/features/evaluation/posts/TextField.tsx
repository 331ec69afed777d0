import { MAX_TEXT } from '../model.ts'

/** A text of a post. */
export function TextField(props: {
  id: string
  label: string
  hint?: string
  value: string
  isLong?: boolean
  change(value: string): void
}) {
  const { id, label, hint, value, isLong, change } = props
  const described = hint === undefined ? undefined : `${id}-petunjuk`
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={described}>
          {hint}
        </span>
      )}
      {isLong ? (
        <textarea
          id={id}
          rows={3}
          maxLength={MAX_TEXT}
          value={value}
          aria-describedby={described}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          class="typed"
          maxLength={MAX_TEXT}
          value={value}
          aria-describedby={described}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </p>
  )
}
