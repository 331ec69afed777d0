import type { ComponentChildren } from 'preact'

/** What the fields of a shot have in common. */
export interface GrowingTextProps {
  id: string
  readOnly: boolean
  placeholder?: string
  /** A name for the field where no label stands beside it. */
  name?: string
  describedBy?: string
  rows: number
  onKeyDown?(event: KeyboardEvent, field: HTMLTextAreaElement): void
  onPaste?(event: ClipboardEvent, field: HTMLTextAreaElement): void
}

/**
 * A text field that grows with its text.
 * @param children the text again: it lies behind the field, gives it its height in every browser, and may hold marks, as
 * a field itself can mark nothing. While the field is empty it grows with its hint
 */
export function GrowingText(
  props: GrowingTextProps & { text: string; type(text: string): void; children: ComponentChildren },
) {
  const { id, text, type, rows, readOnly, placeholder, name, describedBy } = props
  return (
    <div class="speech-text">
      <div class="speech-copy" aria-hidden="true">
        {text === '' ? placeholder : props.children}
        {/* A line break at the end takes no room without a character behind it. */}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        value={text}
        rows={rows}
        readOnly={readOnly}
        placeholder={placeholder}
        aria-label={name}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => props.onKeyDown?.(event, event.currentTarget)}
        onPaste={(event) => props.onPaste?.(event, event.currentTarget)}
      />
    </div>
  )
}
