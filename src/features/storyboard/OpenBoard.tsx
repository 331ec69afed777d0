import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { madeId } from '../../storage/made-id.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { usePart } from '../../ui/parts/use-part.ts'
import { Waiting } from '../../ui/parts/Waiting.tsx'
import type { Address } from './address.ts'
import { BoardHead } from './BoardHead.tsx'
import { BoardScreen } from './board/BoardScreen.tsx'
import { DeskScreen } from './DeskScreen.tsx'
import { LazyScreen } from './LazyScreen.tsx'
import type { Library } from './library/library.ts'
import type { Made } from './model.ts'
import { takePhoto } from './photo/take-photo.ts'
import { usePhotos } from './photo/use-photos.ts'
import { ShotScreen } from './shot/ShotScreen.tsx'
import { keepRate, useRate } from './speech/rate.ts'
import { useBoard } from './use-board.ts'
import type { BoardView } from './view.ts'
import { storyboardWords } from './words.ts'

/** One board, whatever of it the address names. */
export function OpenBoard(props: {
  board: Made
  address: Exclude<Address, { view: 'shelf' }>
  go(address: Address, instead?: boolean): void
  library: Library
  saveFile(): void
  boardFiles(): Promise<File[]>
  locale: Locale
  page: string
}) {
  const { board, address, go, library, locale, page } = props
  const words = storyboardWords(locale)
  const { workspace, content, next, holder, takeOver } = useBoard(board)
  const rate = useRate()
  const photos = usePhotos(content)
  /** What was done last; its number makes equal words news. */
  const [said, setSaid] = useState({ number: 0, text: '' })
  const [measuring, setMeasuring] = useState(false)
  const brief = usePart(
    address.view === 'brief',
    async () => (await import('./shelf/BriefForm.tsx')).BriefForm,
  )
  const print = usePart(
    address.view === 'print',
    async () => (await import('./print/PrintBoard.tsx')).PrintBoard,
  )
  const measure = usePart(measuring, async () => (await import('./speech/MeasureRate.tsx')).MeasureRate)
  const readOnly = holder === 'elsewhere'
  const say = (text: string) => setSaid(({ number }) => ({ number: number + 1, text }))

  function back(way: 'undo' | 'redo'): void {
    const name = next[way]?.name
    if (!name) return
    const told = way === 'undo' ? words.undone : words.redone
    say(workspace[way]() ? told(words.steps[name]) : words.notUndone)
  }

  const view: BoardView = {
    board,
    content,
    library,
    rate,
    readOnly,
    run(command, told) {
      if (readOnly) return
      workspace.run(command)
      if (told !== undefined) say(told)
    },
    undo: () => back('undo'),
    redo: () => back('redo'),
    go,
    make: () => madeId(pageVault.platform.random),
    photos,
    measureRate: () => setMeasuring(true),
    boardFiles: props.boardFiles,
    locale,
    page,
  }

  useEffect(() => {
    const listeners = new AbortController()
    addEventListener('keydown', (event) => pressed(event), listeners)
    return () => listeners.abort()
  })

  /** Letters in a field have an undo of their own, by the browser, as long as one writes there. */
  function pressed(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event
    const isField =
      target instanceof Element && target.closest('input:not([type=radio]), textarea, dialog') !== null
    if (!(ctrlKey || metaKey) || isField || readOnly || address.view === 'desk') return
    const wanted =
      key.toLowerCase() === 'z'
        ? shiftKey
          ? 'redo'
          : 'undo'
        : key.toLowerCase() === 'y'
          ? 'redo'
          : undefined
    if (!wanted) return
    event.preventDefault()
    back(wanted)
  }

  const shot = 'shot' in address ? content.shots[address.shot] : undefined
  const isGone = 'shot' in address && !shot
  // A shot that was deleted, here or elsewhere: the board is the nearest thing that is there.
  useEffect(() => {
    if (isGone) go({ view: 'board', board }, true)
  }, [isGone])
  // Each view begins with its heading, also for those who can't see that it changed.
  useLayoutEffect(() => {
    document.getElementById(elementId(page, 'board-title'))?.focus({ preventScroll: true })
  }, [address.view])

  const BriefForm = brief.value
  const PrintBoard = print.value
  const MeasureRate = measure.value
  const take = useMemo(() => takePhoto(workspace, locale), [workspace])
  // Nothing can be drawn while another tab works on the board: its shot says so.
  if (address.view === 'desk' && shot && !readOnly) {
    return (
      <DeskScreen
        view={view}
        shot={shot}
        shotId={address.shot}
        panel={address.panel}
        next={next}
        takePhoto={take}
      />
    )
  }
  return (
    <div class="board-page">
      <BoardHead view={view} next={next} address={address} />
      <p class="visually-hidden" role="status">
        <span key={said.number}>{said.text}</span>
      </p>
      {readOnly && (
        <div class="board-elsewhere">
          <Icon d={warning} />
          <div>
            <b>{words.elsewhere.title}</b>
            <p>{words.elsewhere.text}</p>
          </div>
          <button type="button" class="button primary" onClick={takeOver}>
            {words.elsewhere.takeOver}
          </button>
        </div>
      )}
      <div class="board-body">
        {address.view === 'board' && <BoardScreen view={view} saveFile={props.saveFile} />}
        {(address.view === 'shot' || address.view === 'desk') && shot && (
          <ShotScreen view={view} id={address.shot} shot={shot} takePhoto={take} />
        )}
        {address.view === 'brief' &&
          (BriefForm ? (
            <BriefForm
              brief={content.brief}
              library={library}
              readOnly={readOnly}
              onChange={(change, join) =>
                view.run({ name: 'brief', join, apply: (now) => ({ ...now, brief: change(now.brief) }) })
              }
              locale={locale}
              page={page}
            />
          ) : (
            <Waiting part={brief} locale={locale} />
          ))}
        {address.view === 'print' &&
          (PrintBoard ? (
            <PrintBoard content={content} library={library} photos={photos} locale={locale} page={page} />
          ) : (
            <Waiting part={print} locale={locale} />
          ))}
        {address.view !== 'board' && !('shot' in address) && (
          <LazyScreen key={address.view} screen={address.view} view={view} />
        )}
      </div>
      {measuring && MeasureRate && (
        <MeasureRate
          rate={rate}
          onRate={keepRate}
          onClose={() => setMeasuring(false)}
          locale={locale}
          page={page}
        />
      )}
    </div>
  )
}
