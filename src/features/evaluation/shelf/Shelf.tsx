import { useEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Disclosure } from '../../../ui/parts/Disclosure.tsx'
import { DoneBar } from '../../../ui/parts/DoneBar.tsx'
import { ListHead } from '../../../ui/parts/ListHead.tsx'
import { listWords } from '../../../ui/parts/list-words.ts'
import { RemoveDialog } from '../../../ui/parts/RemoveDialog.tsx'
import { StartHead } from '../../../ui/parts/StartHead.tsx'
import { useKeptList } from '../../../ui/parts/use-kept-list.ts'
import { useListActions } from '../../../ui/parts/use-list-actions.ts'
import type { Screen } from '../address.ts'
import type { EvaluationContent } from '../content.ts'
import { emptySetup, type Made, type Shelf as Place } from '../model.ts'
import { practiceStart } from '../practice-id.ts'
import { printSheet } from '../rubric-paper/print-sheet.ts'
import {
  type EvaluationCard,
  evaluationsKept,
  moveEvaluation,
  removeEvaluation,
  startEvaluation,
} from './evaluations.ts'
import { nameOf } from './name-of.ts'
import { fetchPractice } from './practice.ts'
import { ShelfList } from './ShelfList.tsx'
import { StartChoices } from './StartChoices.tsx'
import { shelfWords } from './words.ts'

/** Saved formats that the list tells of. */
const KEPT = ['evaluation']

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
  const [cards, refresh] = useKeptList(evaluationsKept, KEPT)
  const [isStarting, setStarting] = useState(false)
  const [failed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const actions = useListActions<Place, EvaluationCard>({
    nameOf: (card) => nameOf(card, locale),
    move: moveEvaluation,
    remove: removeEvaluation,
    told: { open: words.restored, bin: words.removed },
    removedForGood: words.removedForGood,
    refresh,
  })
  const { asked } = actions
  const shown = cards.filter(({ shelf }) => shelf === 'open')
  const bin = cards.filter(({ shelf }) => shelf === 'bin')
  // The first tap should begin at once, also when the signal is gone by then.
  useEffect(() => void fetchPractice().catch(() => undefined), [])

  function switchTo(starting: boolean) {
    actions.forget()
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

  const list = { open, move: actions.move, askRemoval: actions.askRemoval, locale }
  return (
    <div class="shelf">
      {shown.length > 0 && !isStarting ? (
        <>
          <ListHead
            title={words.heading}
            heading={heading}
            fresh={words.fresh}
            start={() => switchTo(true)}
          />
          <ShelfList cards={shown} {...list} />
        </>
      ) : (
        <div class="shelf-start">
          <StartHead
            title={words.startHeading}
            heading={heading}
            back={shown.length > 0 ? { name: words.back, run: () => switchTo(false) } : undefined}
          />
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
      <p>
        <button type="button" class="text-button audit-print" onClick={printSheet}>
          {words.printSheet}
        </button>
      </p>
      {!isStarting && bin.length > 0 && (
        <div class="shelf-rest">
          <Disclosure title={listWords(locale).bin(bin.length)}>
            <ShelfList cards={bin} {...list} />
          </Disclosure>
        </div>
      )}
      <RemoveDialog
        asked={asked && { name: nameOf(asked, locale), loss: words.loss(formatNumber(asked.posts, locale)) }}
        cancel={actions.cancelRemoval}
        remove={actions.removeForGood}
        locale={locale}
        page={page}
      />
      <DoneBar done={actions.done} locale={locale} />
    </div>
  )
}
