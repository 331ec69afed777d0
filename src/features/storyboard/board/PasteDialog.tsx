import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { type PastedScript, readScript } from '../script/paste.ts'
import { boardWords } from './words.ts'

/** A whole script to paste, with what was read of it before anything is added. The text outlives the dialog. */
export function PasteDialog(props: {
  text: string
  setText(text: string): void
  add(script: PastedScript): void
  onClose(): void
  locale: Locale
  page: string
}) {
  const { text, setText, add, onClose, locale, page } = props
  const words = boardWords(locale).pasteDialog
  const dialog = useRef<HTMLDialogElement>(null)
  const script = useMemo(() => readScript(text), [text])
  const count = script.shots.length
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="dialog board-paste"
      aria-labelledby={elementId(page, 'paste')}
      onClose={onClose}
    >
      <h2 id={elementId(page, 'paste')}>{words.title}</h2>
      <p>{words.lead}</p>
      <p class="field">
        <label for={elementId(page, 'paste-text')}>{words.label}</label>
        <textarea
          id={elementId(page, 'paste-text')}
          rows={8}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </p>
      <div role="status">
        <p>{text.trim() === '' ? words.none : words.found(count)}</p>
        {count > 0 && script.notes.length > 0 && (
          <>
            <p class="small">{words.notes}</p>
            <ul class="board-notes small">
              {script.notes.map((note, at) => (
                <li key={at}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={count === 0}
          onClick={() => count > 0 && add(script)}
        >
          {words.add(count)}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </p>
    </dialog>
  )
}
