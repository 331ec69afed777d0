import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { currentValue } from '../../storage/item.ts'
import { earlyInputs } from '../../ui/early-taps.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import { setField } from './model.ts'
import { formStore } from './store.ts'
import { formWords } from './words.ts'

interface ChecklistProps {
  id: string
  element: string
  title: string
  lines: { id: string; text: string }[]
  locale: Locale
}

/** Lines to tick off; the ticks are kept. */
export function Checklist({ id, element, title, lines, locale }: ChecklistProps) {
  const $form = formStore(id)
  const form = useStore($form)
  const mounted = useMounted()
  const root = useRef<HTMLFieldSetElement>(null)
  const isTicked = (line: string) => mounted && currentValue(form.fields[line]) === true
  const tick = (line: string, on: boolean) => $form.change((old, now) => setField(old, line, on, now))

  useEffect(() => {
    for (const input of root.current ? earlyInputs(root.current) : []) {
      if (input instanceof HTMLInputElement) tick(input.value, input.checked)
    }
  }, [])

  return (
    <div class="checklist">
      <fieldset ref={root}>
        <legend>{title}</legend>
        <div class="choices">
          {lines.map((line) => (
            <label key={line.id}>
              <input
                type="checkbox"
                name={element}
                value={line.id}
                autocomplete="off"
                checked={isTicked(line.id)}
                onChange={(event) => tick(line.id, event.currentTarget.checked)}
              />
              <span>{line.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="small" role="status">
        {formWords(locale).checklist(lines.filter((line) => isTicked(line.id)).length, lines.length)}
      </p>
    </div>
  )
}
