import type { ComponentChildren } from 'preact'
import { MAX_TEXT } from '../model.ts'

interface TextFieldProps {
  /** Element id of the field. */
  id: string
  label: string
  value: string
  write(text: string): void
  /** More than one line may be written. */
  long?: boolean
  type?: 'text' | 'date' | 'time'
  hint?: string | undefined
  /** What is said of the text itself, below the field. */
  children?: ComponentChildren
}

/** A field with its label; what is typed is kept at each letter. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, write, long = false, type = 'text', hint, children } = props
  const field = {
    id,
    value,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      write(currentTarget.value),
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...field} rows={3} maxLength={MAX_TEXT} />
      ) : (
        <input {...field} class="typed" type={type} maxLength={type === 'text' ? MAX_TEXT : undefined} />
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  )
}
