import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { currentValue } from '../../storage/item.ts'
import { earlyInputs } from '../../ui/early-taps.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import { setField } from './model.ts'
import { formStore } from './store.ts'
import { formWords } from './words.ts'

const FIELD = 'text'

/** A question to think about, with room to write; what is written is kept. */
export function Reflection(props: { id: string; element: string; prompt: string; locale: Locale }) {
  const { id, element, prompt, locale } = props
  const $form = formStore(id)
  const kept = currentValue(useStore($form).fields[FIELD])
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const [touched, setTouched] = useState(false)
  function write(text: string) {
    setTouched(true)
    $form.change((old, now) => setField(old, FIELD, text, now))
  }

  // At once, not after the next frame: what is typed in between would be taken for early and kept twice.
  useLayoutEffect(() => {
    const [early] = root.current ? earlyInputs(root.current) : []
    const before = currentValue($form.get().fields[FIELD])
    // Typed before the script came, into a field that did not show yet what is kept: neither may be lost.
    if (early?.value) write(typeof before === 'string' && before ? `${before}\n${early.value}` : early.value)
  }, [])

  return (
    <div class="reflection" ref={root}>
      <label for={element}>{prompt}</label>
      <textarea
        id={element}
        rows={4}
        autocomplete="off"
        aria-describedby={`${element}-hint`}
        // Hydration would overwrite what was typed early with any value given here.
        value={mounted ? String(kept ?? '') : undefined}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="row small">
        <span id={`${element}-hint`}>{formWords(locale).reflectionHint}</span>
        {touched && <SaveLine locale={locale} />}
      </p>
    </div>
  )
}
