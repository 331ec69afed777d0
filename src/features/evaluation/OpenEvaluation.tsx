import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { useStore } from '../../ui/use-store.ts'
import type { Address } from './address.ts'
import type { EvaluationContent } from './content.ts'
import { EvaluationHead } from './EvaluationHead.tsx'
import { LazyScreen } from './LazyScreen.tsx'
import { Overview } from './overview/Overview.tsx'
import type { EvaluationView, Outside } from './view.ts'
import { evaluationWords } from './words.ts'
import { openEvaluation } from './workspace.ts'

/** One evaluation, whatever of it the address names. */
export function OpenEvaluation(props: {
  address: EvaluationView['address']
  go(address: Address, instead?: boolean): void
  library: EvaluationContent
  outside: Outside
  locale: Locale
  page: string
}) {
  const { address, go, library, outside, locale, page } = props
  const { evaluation, screen } = address
  const words = evaluationWords(locale)
  const workspace = openEvaluation(evaluation)
  const content = useStore(workspace.$content)
  const next = useStore(workspace.$next)
  /** What was done last; its number makes equal words news. */
  const [said, setSaid] = useState({ number: 0, text: '' })
  const say = (text: string) => setSaid(({ number }) => ({ number: number + 1, text }))

  function back(way: 'undo' | 'redo'): void {
    const name = next[way]
    if (!name) return
    const told = way === 'undo' ? words.undone : words.redone
    say(workspace[way]() ? told(words.steps[name]) : words.notUndone)
  }

  const view: EvaluationView = {
    evaluation,
    content,
    library,
    person: workspace.person,
    run(command, told) {
      workspace.run(command)
      if (told !== undefined) say(told)
    },
    undo: () => back('undo'),
    show: (to, item, instead) => go({ screen: to, evaluation, ...(item !== undefined && { item }) }, instead),
    address,
    make: workspace.make,
    merge: workspace.merge,
    outside,
    locale,
    page,
  }

  useEffect(() => {
    const listeners = new AbortController()
    addEventListener('keydown', pressed, listeners)
    return () => listeners.abort()
  })

  /** Letters in a field have an undo of their own, by the browser, as long as one writes there. */
  function pressed(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event
    const isField =
      target instanceof Element && target.closest('input:not([type=radio]), textarea, dialog') !== null
    const letter = key.toLowerCase()
    if (!(ctrlKey || metaKey) || isField || (letter !== 'z' && letter !== 'y')) return
    event.preventDefault()
    back(letter === 'y' || shiftKey ? 'redo' : 'undo')
  }

  // Each screen begins with its heading, also for those who can't see that it changed.
  useLayoutEffect(() => {
    document.getElementById(elementId(page, 'audit-title'))?.focus({ preventScroll: true })
  }, [screen])

  return (
    <div class="audit-page">
      <EvaluationHead
        view={view}
        next={next}
        redo={() => back('redo')}
        toShelf={() => go({ screen: 'shelf' })}
      />
      <p class="visually-hidden" role="status">
        <span key={said.number}>{said.text}</span>
      </p>
      <div class="audit-body">
        {screen === 'overview' ? (
          <Overview view={view} />
        ) : (
          <LazyScreen key={screen} screen={screen} view={view} />
        )}
      </div>
    </div>
  )
}
