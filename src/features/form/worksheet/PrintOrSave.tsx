import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId, pageHref } from '../../../i18n/routes.ts'
import { earlyInputs, replayEarlyTaps } from '../../../ui/early-taps.ts'
import { PRINT_PART } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** On `<html>`: what is filled in stays off the paper. The screen shows no difference. */
const EMPTY_CLASS = 'print-empty'

/** Prints the worksheet filled in or empty, and leads to the progress file. */
export function PrintOrSave({ page, locale }: { page: string; locale: Locale }) {
  const words = worksheetWords(locale).end
  const root = useRef<HTMLElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const element = elementId(page, PRINT_PART)
  useLayoutEffect(() => {
    const part = root.current
    if (!part) return
    if (earlyInputs(part).some(({ value }) => value === 'empty')) setIsEmpty(true)
    requestAnimationFrame(() => replayEarlyTaps(part))
  }, [])
  useEffect(() => {
    document.documentElement.classList.toggle(EMPTY_CLASS, isEmpty)
    return () => document.documentElement.classList.remove(EMPTY_CLASS)
  }, [isEmpty])
  const options = [
    { id: 'filled', value: false, title: words.filledIn, hint: words.filledInHint },
    { id: 'empty', value: true, title: words.empty, hint: words.emptyHint },
  ]
  return (
    <section
      class="sheet-end needs-script no-print"
      id={element}
      aria-labelledby={`${element}-title`}
      tabIndex={-1}
    >
      <h2 id={`${element}-title`}>{words.heading}</h2>
      <fieldset>
        <legend class="label">{words.what}</legend>
        <div class="choices print-choices">
          {options.map(({ id, value, title, hint }) => (
            <label key={id}>
              <input
                type="radio"
                name={element}
                value={id}
                autocomplete="off"
                checked={isEmpty === value}
                onChange={() => setIsEmpty(value)}
              />
              <span>
                {title} <span class="small">{hint}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {words.print}
        </button>
        <a class="button" href={pageHref('progress', locale)}>
          {words.file}
        </a>
      </p>
      <p class="small">{words.fileHint}</p>
    </section>
  )
}
