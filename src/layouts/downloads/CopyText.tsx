import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { downloadsWords } from './words.ts'

/** A text with a button that copies it. Over plain http a browser may refuse; then the text is left selected. */
export function CopyText({ element, text, locale }: { element: string; text: string; locale: Locale }) {
  const words = downloadsWords(locale)
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')

  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      setSaid(words.byHand)
    }
  }

  return (
    <div class="flow">
      <label class="visually-hidden" for={element}>
        {words.text}
      </label>
      <textarea id={element} ref={field} readOnly rows={4} class="typed">
        {text}
      </textarea>
      <p class="needs-script">
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  )
}
