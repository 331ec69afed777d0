import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { madeId } from '../../storage/made-id.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { usePart } from '../../ui/parts/use-part.ts'
import { useTakingBack } from '../../ui/parts/use-taking-back.ts'
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
import type { NextStep } from './workspace.ts'

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
  const [measuring, setMeasuring] = useState(false)
  const measure = usePart(measuring, async () => (await import('./speech/MeasureRate.tsx')).MeasureRate)
  const readOnly = holder === 'elsewhere'
  const inWords = (step: NextStep | undefined) => step && words.steps[step.name]
  const [undo, redo] = [inWords(next.undo), inWords(next.redo)]
  const steps = useTakingBack(
    { ...(undo && { undo }), ...(redo && { redo }) },
    workspace,
    !readOnly && address.view !== 'desk',
    locale,
  )

  const view: BoardView = {
    board,
    content,
    library,
    rate,
    readOnly,
    run(command, told) {
      if (readOnly) return
      workspace.run(command)
      if (told !== undefined) steps.say(told)
    },
    undo: steps.undo,
    redo: steps.redo,
    go,
    make: () => madeId(pageVault.platform.random),
    photos,
    measureRate: () => setMeasuring(true),
    boardFiles: props.boardFiles,
    locale,
    page,
  }

  const shot = 'shot' in address ? content.shots[address.shot] : undefined
  const isGone = 'shot' in address && !shot
  // A shot that was deleted, here or elsewhere: the board is the nearest thing that is there.
  useEffect(() => {
    if (isGone) go({ view: 'board', board }, true)
  }, [isGone])

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
      <BoardHead view={view} steps={steps} address={address} />
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
