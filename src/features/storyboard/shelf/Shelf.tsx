import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { replayEarlyTaps } from '../../../ui/early-taps.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import type { Library } from '../library/library.ts'
import type { Made } from '../model.ts'
import { BoardList } from './BoardList.tsx'
import { boardsOnShelf, newId, startBoard } from './boards.ts'
import { DoneBar } from './DoneBar.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { RestList } from './RestList.tsx'
import { StartChoices } from './StartChoices.tsx'
import { contentOfOffer, type Offer } from './starts.ts'
import { useBoardActions } from './use-board-actions.ts'
import { useShelf } from './use-shelf.ts'
import { shelfWords } from './words.ts'

/** A second tap that comes sooner was meant for the first one, in milliseconds. */
const TWICE_WITHIN_MS = 700

interface ShelfProps {
  library: Library
  /** Shows a board, or one shot of it. */
  open: (board: Made, shot?: Made) => void
  openFile: (file: File) => void
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
}

/** What a person sees first: the boards there are, or else everything that a first one may begin with. */
export function Shelf({ library, open, openFile, locale, page }: ShelfProps) {
  const words = shelfWords(locale)
  const [cards, refresh] = useShelf()
  const [isStarting, setIsStarting] = useState(false)
  const actions = useBoardActions(refresh, locale)
  const root = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const startedAt = useRef(Number.NEGATIVE_INFINITY)
  const shown = cards.filter(({ shelf }) => shelf === 'open')
  const list = { open, actions, locale, page }

  useLayoutEffect(() => {
    const part = root.current
    if (part) requestAnimationFrame(() => replayEarlyTaps(part))
  }, [])

  function start(offer: Offer) {
    if (performance.now() - startedAt.current < TWICE_WITHIN_MS) return
    startedAt.current = performance.now()
    const taken = boardsOnShelf().map(({ title }) => title)
    const at = pageVault.platform.now()
    const content = contentOfOffer(offer, { patterns: library.patterns, taken, at, newId, locale })
    const board = startBoard(content)
    actions.forget()
    refresh()
    // Where there is a brief or a whole script, that is what to see first.
    const isToWrite = offer.of === 'nothing' || offer.of === 'pattern'
    open(board, isToWrite ? content.order[0] : undefined)
  }

  /** The part that was pressed goes; what comes in its place takes the focus. */
  function switchTo(starting: boolean) {
    actions.forget()
    setIsStarting(starting)
    requestAnimationFrame(() => heading.current?.focus())
  }

  return (
    <div class="shelf" ref={root}>
      {shown.length === 0 || isStarting ? (
        <StartChoices
          library={library}
          start={start}
          openFile={openFile}
          back={shown.length > 0 ? () => switchTo(false) : undefined}
          heading={heading}
          locale={locale}
        />
      ) : (
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
          <BoardList cards={shown} {...list} />
        </>
      )}
      {!isStarting && <RestList cards={cards} {...list} />}
      <RemoveDialog actions={actions} locale={locale} page={page} />
      <DoneBar actions={actions} locale={locale} />
    </div>
  )
}
