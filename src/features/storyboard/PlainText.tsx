import { useText } from './use-text.ts'

/** A text field that grows with its text; a copy of the text behind it gives it its height in every browser. */
export function PlainText(props: {
  id: string
  value: string
  readOnly: boolean
  placeholder?: string
  name?: string
  describedBy?: string
  rows: number
  write(text: string): void
  onKeyDown?(event: KeyboardEvent, field: HTMLTextAreaElement): void
}) {
  const { id, value, readOnly, rows, name, describedBy } = props
  const { text, type } = useText(value, (typed) => {
    props.write(typed)
    return typed
  })
  return (
    <div class="speech-text">
      <div class="speech-copy" aria-hidden="true">
        {`${text}\u200b`}
      </div>
      <textarea
        id={id}
        value={text}
        rows={rows}
        readOnly={readOnly}
        placeholder={props.placeholder}
        aria-label={name}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => props.onKeyDown?.(event, event.currentTarget)}
      />
    </div>
  )
}
