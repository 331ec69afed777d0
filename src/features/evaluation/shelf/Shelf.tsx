import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { left, undo as undoIcon } from '../../../ui/icons-more.ts'
import type { Screen } from '../address.ts'
import type { EvaluationContent } from '../content.ts'
import { emptySetup, type Made, type Shelf as Place } from '../model.ts'
import { practiceStart } from '../practice-id.ts'
import { type EvaluationCard, moveEvaluation, removeEvaluation, startEvaluation } from './evaluations.ts'
import { nameOf } from './name-of.ts'
import { fetchPractice } from './practice.ts'
import { RemoveDialog } from './RemoveDialog.tsx'
import { ShelfList } from './ShelfList.tsx'
import { StartChoices } from './StartChoices.tsx'
import { useEvaluations } from './use-evaluations.ts'
import { shelfWords } from './words.ts'

interface ShelfProps {
  library: EvaluationContent
  open(evaluation: Made, screen?: Screen): void
  openFile(file: File): void
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
}

/** What a person sees first: the evaluations there are, or else what a first one may begin with. */
export function Shelf({ library, open, openFile, locale, page }: ShelfProps) {
  const words = shelfWords(locale)
  const [cards, refresh] = useEvaluations()
  const [isStarting, setStarting] = useState(false)
  const [asked, setAsked] = useState<EvaluationCard>()
  const [done, setDone] = useState<{ text: string; undo?: () => void }>()
  const [failed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  const shown = cards.filter(({ shelf }) => shelf === 'open')
  const bin = cards.filter(({ shelf }) => shelf === 'bin')
  // The pressed button is gone with its row: then what was done takes the focus.
  useEffect(() => {
    if (done && document.activeElement === document.body) line.current?.focus({ preventScroll: true })
  }, [done])
  // The first tap should begin at once, also when the signal is gone by then.
  useEffect(() => void fetchPractice().catch(() => undefined), [])

  function switchTo(starting: boolean) {
    setDone(undefined)
    setStarting(starting)
    requestAnimationFrame(() => heading.current?.focus())
  }

  async function startPractice(): Promise<void> {
    setFailed(false)
    try {
      const posts = practiceStart(await fetchPractice())
      const { setup, sample } = library.practice
      open(startEvaluation({ ...setup, kind: 'practice' }, { posts, sample }))
    } catch {
      setFailed(true)
    }
  }

  function move(card: EvaluationCard, shelf: Place) {
    const name = nameOf(card, locale)
    moveEvaluation(card.id, shelf)
    refresh()
    setDone({
      text: shelf === 'bin' ? words.removed(name) : words.restored(name),
      undo: () => {
        moveEvaluation(card.id, card.shelf)
        refresh()
        setDone({ text: shelf === 'bin' ? words.restored(name) : words.removed(name) })
      },
    })
  }

  function removeForGood() {
    if (!asked) return
    removeEvaluation(asked.id)
    refresh()
    setAsked(undefined)
    setDone({ text: words.removedForGood(nameOf(asked, locale)) })
  }

  const list = { open, move, askRemoval: setAsked, locale }
  const isList = shown.length > 0 && !isStarting
  return (
    <div class="shelf">
      {isList ? (
        <>
          <div class="shelf-head">
            <h2 ref={heading} tabIndex={-1}>
              {words.heading}
            </h2>
            <button type="button" class="button primary" onClick={() => switchTo(true)}>
              <Icon d={plus} />
              {words.fresh}
            </button>
          </div>
          <ShelfList cards={shown} {...list} />
        </>
      ) : (
        <div class="shelf-start">
          {shown.length > 0 && (
            <p>
              <button type="button" class="button plain shelf-back" onClick={() => switchTo(false)}>
                <Icon d={left} />
                {words.back}
              </button>
            </p>
          )}
          <h2 ref={heading} tabIndex={-1}>
            {words.startHeading}
          </h2>
          <StartChoices
            practice={library.practice}
            startPractice={() => void startPractice()}
            failed={failed}
            startOwn={() => open(startEvaluation(emptySetup()), 'setup')}
            openFile={openFile}
            locale={locale}
          />
        </div>
      )}
      {!isStarting && bin.length > 0 && (
        <details class="shelf-part shelf-rest">
          <summary>{words.bin(bin.length)}</summary>
          <ShelfList cards={bin} {...list} />
        </details>
      )}
      <RemoveDialog
        card={asked}
        onCancel={() => setAsked(undefined)}
        onRemove={removeForGood}
        locale={locale}
        page={page}
      />
      <div class={done ? 'shelf-done no-print' : 'shelf-done idle no-print'}>
        <p role="status" tabIndex={-1} ref={line}>
          {done?.text}
        </p>
        {done?.undo && (
          <button type="button" class="button" onClick={done.undo}>
            <Icon d={undoIcon} />
            {words.undo}
          </button>
        )}
      </div>
    </div>
  )
}
