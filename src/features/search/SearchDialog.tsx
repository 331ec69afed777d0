import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { pageHref } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cross } from '../../ui/icons.ts'
import { magnifier } from '../../ui/icons-more.ts'
import type { SearchEngine } from './model.ts'
import { Results } from './Results.tsx'
import { useSearch } from './use-search.ts'
import { searchWords } from './words.ts'

interface Props {
  engine: SearchEngine
  /** Queries to begin with. */
  examples: string[]
  locale: Locale
}

/** The search: a field, what was found, and help where nothing was. It stays in the page when it is closed. */
export function SearchDialog({ engine, examples, locale }: Props) {
  const words = searchWords(locale)
  const [typed, setTyped] = useState('')
  const [search, again] = useSearch(engine, typed)
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // Whoever opens the search will type: by then the index is on its way. A failure is told when it is asked.
  useEffect(() => {
    engine.warmUp().catch(() => undefined)
  }, [engine])
  const close = () => dialog.current?.close()
  const fill = (query: string) => {
    setTyped(query)
    field.current?.focus()
  }
  return (
    <dialog
      ref={dialog}
      class="search"
      aria-label={words.heading}
      onClick={(event) => {
        // The dialog itself is pressed only where nothing of it lies: beside it.
        if (event.target === event.currentTarget) close()
      }}
      onKeyDown={(event) => {
        moveByArrow(event)
        if (event.key !== 'Escape') return
        // A search field would first be emptied.
        event.preventDefault()
        close()
      }}
    >
      <div class="search-sheet">
        <form
          class="search-bar"
          onSubmit={(event) => {
            event.preventDefault()
            dialog.current?.querySelector<HTMLElement>('.found')?.focus()
          }}
        >
          <Icon d={magnifier} />
          <input
            ref={field}
            type="search"
            name="search"
            aria-label={words.heading}
            placeholder={words.heading}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="button" class="button plain icon-only" aria-label={words.close} onClick={close}>
            <Icon d={cross} />
          </button>
        </form>
        <div class="search-body">
          <p class="small" role="status">
            {search.status === 'loading' && words.loading}
            {search.status === 'done' &&
              search.results.length > 0 &&
              words.found(search.results.length, search.query)}
            {search.status === 'done' && search.results.length === 0 && words.none(search.query)}
          </p>
          {search.status === 'failed' && (
            <div class="notice failed search-failure" role="alert">
              <p>{words.failed}</p>
              <button type="button" class="button" onClick={again}>
                {words.again}
              </button>
            </div>
          )}
          {search.status === 'done' && search.results.length > 0 ? (
            <Results results={search.results} onFollow={close} locale={locale} />
          ) : (
            search.status !== 'loading' && (
              <Beginning
                isWithout={search.status === 'done'}
                examples={examples}
                onChoose={fill}
                onFollow={close}
                locale={locale}
              />
            )
          )}
        </div>
      </div>
    </dialog>
  )
}

interface BeginningProps {
  /** Whether something was looked for and not found. */
  isWithout: boolean
  examples: string[]
  onChoose: (query: string) => void
  onFollow: () => void
  locale: Locale
}

/** What helps when there is nothing to show yet, or nothing was found. */
function Beginning({ isWithout, examples, onChoose, onFollow, locale }: BeginningProps) {
  const words = searchWords(locale)
  return (
    <div class="search-help">
      {isWithout ? (
        <ul>
          {words.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{words.hint}</p>
      )}
      {examples.length > 0 && (
        <>
          <h2>{words.examples}</h2>
          <div class="row">
            {examples.map((example) => (
              <button key={example} type="button" class="button" onClick={() => onChoose(example)}>
                {example}
              </button>
            ))}
          </div>
        </>
      )}
      <p>
        <a class="search-glossary" href={pageHref('glossary', locale)} onClick={onFollow}>
          {words.glossary}
        </a>
      </p>
      <p class="small search-keys">{words.keys}</p>
    </div>
  )
}

/** Arrows go from the field through the results and back. */
function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const dialog = event.currentTarget
  if (!step || !(dialog instanceof HTMLElement)) return
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, .found')]
  const { activeElement } = document
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1
  const next = stops[at + step]
  if (at === -1 || !next) return
  event.preventDefault()
  next.focus()
}
