import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { replayEarlyTaps } from '../../../ui/early-taps.ts'
import { DoneBar } from '../../../ui/parts/DoneBar.tsx'
import { ListHead } from '../../../ui/parts/ListHead.tsx'
import { RemoveDialog } from '../../../ui/parts/RemoveDialog.tsx'
import { useKeptList } from '../../../ui/parts/use-kept-list.ts'
import type { Library } from '../library/library.ts'
import type { Made } from '../model.ts'
import { BoardList } from './BoardList.tsx'
import { boardsOnShelf, newId, startBoard } from './boards.ts'
import { RestList } from './RestList.tsx'
import { StartChoices } from './StartChoices.tsx'
import { contentOfOffer, type Offer } from './starts.ts'
import { nameOf, useBoardActions } from './use-board-actions.ts'
import { shelfWords } from './words.ts'

/** A second tap that comes sooner was meant for the first one, in milliseconds. */
const TWICE_WITHIN_MS = 700
/** Saved formats that the list tells of. */
const KEPT = ['board', 'panel']

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
  const [cards, refresh] = useKeptList(boardsOnShelf, KEPT)
  const [isStarting, setIsStarting] = useState(false)
  const actions = useBoardActions(refresh, locale)
  const root = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const startedAt = useRef(Number.NEGATIVE_INFINITY)
  const shown = cards.filter(({ shelf }) => shelf === 'open')
  const list = { open, actions, locale, page }
  const { asked } = actions

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
          <ListHead
            title={words.heading}
            heading={heading}
            fresh={words.fresh}
            start={() => switchTo(true)}
          />
          <BoardList cards={shown} {...list} />
        </>
      )}
      {!isStarting && <RestList cards={cards} {...list} />}
      <RemoveDialog
        asked={asked && { name: nameOf(asked, locale), loss: words.loss(asked.shots) }}
        cancel={actions.cancelRemoval}
        remove={actions.removeForGood}
        locale={locale}
        page={page}
      />
      <DoneBar done={actions.done} locale={locale} />
    </div>
  )
}
