import type { Named } from '../content.ts'
import type { Id } from '../model.ts'

interface SelectFieldProps {
  /** Element id of the field. */
  id: string
  label: string
  value: Id | undefined
  options: Named[]
  /** What stands there as long as nothing is chosen. */
  none: string
  write(value: Id | undefined): void
}

/** One of a list, or none. What the list no longer has is shown by its id. */
export function SelectField({ id, label, value, options, none, write }: SelectFieldProps) {
  const isKnown = value === undefined || options.some((option) => option.id === value)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => write(currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  )
}
