import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { atom } from '../../../storage/atom.ts'
import { replayEarlyTaps } from '../../../ui/early-taps.ts'
import { useStore } from '../../../ui/use-store.ts'
import { filledOf } from '../filled.ts'
import type { FormOutline } from '../outline.ts'
import { formStore } from '../store.ts'
import { computedStore } from './computed-store.ts'
import { takeEarly } from './early.ts'
import { Section } from './Section.tsx'
import { elementOf, PRINT_PART, type Sheet, useKept } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** A worksheet to fill in; all of it is kept. @param page page key, the start of every element id */
export function Worksheet({ form, page, locale }: { form: FormOutline; page: string; locale: Locale }) {
  const root = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState(false)
  const [stores] = useState(() => {
    const $form = formStore(form.id)
    return { $form, $said: atom(''), computed: computedStore(form, $form) }
  })
  const { $form, $said, computed } = stores
  const sheet: Sheet = { form, page, locale, $form, $said, $computed: computed.$computed, live }

  // At once, and drawn before the next key: what is typed in between would be taken for early, or write over what
  // is kept.
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    takeEarly(element, sheet)
    setLive(true)
    // The pressed button only makes sense once what was typed before it is drawn.
    requestAnimationFrame(() => replayEarlyTaps(element))
  }, [])
  useEffect(() => computed.follow(), [computed])

  return (
    <div class="worksheet" ref={root} onFocusOut={computed.settle}>
      <Progress sheet={sheet} />
      {form.sections.map((section, at) => (
        <Section key={section.id} sheet={sheet} section={section} number={at + 1} />
      ))}
      <Said sheet={sheet} />
    </div>
  )
}

function Progress({ sheet }: { sheet: Sheet }) {
  const words = worksheetWords(sheet.locale)
  const counts = useKept(sheet, (state) => {
    const { done, total } = filledOf(sheet.form, state)
    return `${done} ${total}`
  })
  const [done = 0, total = 0] = counts.split(' ').map(Number)
  return (
    <div class="sheet-progress needs-script no-print">
      <p>
        <b>{words.filled(done, total)}</b>
        {done === total ? ` ${words.complete}` : ''}
        <progress value={done} max={total} aria-hidden="true" />
      </p>
      <a class="button plain" href={`#${elementOf(sheet, PRINT_PART)}`}>
        {words.jump}
      </a>
    </div>
  )
}

function Said({ sheet }: { sheet: Sheet }) {
  return (
    <p class="visually-hidden" role="status">
      {useStore(sheet.$said)}
    </p>
  )
}
