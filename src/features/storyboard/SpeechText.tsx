import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Shot } from './model.ts'
import { fittingPart } from './overflow.ts'
import { linesOf, textOf } from './script/lines.ts'
import { timingOf } from './timing-of.ts'
import { useText } from './use-text.ts'

/**
 * The words of a shot as one text to write in; those that are not spoken within its seconds are marked. The marks lie
 * on a copy of the text behind the field, as a field itself can mark nothing.
 */
export function SpeechText(props: {
  id: string
  shot: Shot
  /** Letters for each second. */
  rate: number
  readOnly: boolean
  placeholder: string
  /** A name for the field where no label stands beside it. */
  name?: string
  describedBy?: string
  rows: number
  write(lines: Shot['lines']): void
  onKeyDown?(event: KeyboardEvent, field: HTMLTextAreaElement): void
  onPaste?(event: ClipboardEvent, field: HTMLTextAreaElement): void
  onSelect?(field: HTMLTextAreaElement): void
}) {
  const { id, shot, rate, rows, name, describedBy } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, type } = useText(textOf(shot.lines), (typed) => {
    const lines = linesOf(typed)
    props.write(lines)
    return textOf(lines)
  })
  const fits = timingOf(shot, rate).speaksTooLong
    ? fittingPart(text, shot.lines, shot.seconds, rate)
    : text.length
  // The selection changes by keys, by touch and by scripts; only the document tells of all of them.
  useLayoutEffect(() => {
    const listen = () => {
      if (field.current && document.activeElement === field.current) props.onSelect?.(field.current)
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  })
  return (
    <div class="speech-text">
      <div class="speech-copy" aria-hidden="true">
        {text.slice(0, fits)}
        {fits < text.length && <mark>{text.slice(fits)}</mark>}
        {/* A line break at the end takes no room without a character behind it. */}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        id={id}
        value={text}
        rows={rows}
        readOnly={props.readOnly}
        placeholder={props.placeholder}
        aria-label={name}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => props.onKeyDown?.(event, event.currentTarget)}
        onPaste={(event) => props.onPaste?.(event, event.currentTarget)}
      />
    </div>
  )
}
