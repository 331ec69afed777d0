import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import type { FilePart } from '../../storage/progress-file.ts'
import { replayEarlyTaps } from '../../ui/early-taps.ts'
import { useHash } from '../../ui/parts/use-hash.ts'
import { usePart } from '../../ui/parts/use-part.ts'
import { Waiting } from '../../ui/parts/Waiting.tsx'
import { useMounted } from '../../ui/use-mounted.ts'
import { type Address, addressOf, hashOf } from './address.ts'
import { boardPart } from './file/board-part.ts'
import type { Library } from './library/library.ts'
import type { Made } from './model.ts'
import { isThere } from './shelf/boards.ts'
import { Shelf } from './shelf/Shelf.tsx'
import { boardStore } from './stores.ts'
import { storyboardWords } from './words.ts'

/** On `<html>` while a board is open: the page's own head and foot make room for it. */
const OPEN_CLASS = 'board-open'

/** Fetches what shows an open board. */
export const fetchOpenBoard = async () => (await import('./OpenBoard.tsx')).OpenBoard

export interface StoryboardProps {
  library: Library
  /** Makes a file of a board. */
  saveFile(part: FilePart): void
  /** A board as a file, and its twin for share sheets. */
  filesOf(part: FilePart): Promise<File[]>
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
}

/** The exercise: the list of boards, a file that was chosen there, or one open board. */
export function Storyboard({ library, saveFile, filesOf, locale, page }: StoryboardProps) {
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const { address, go } = useHash<Address>({ addressOf, hashOf }, { view: 'shelf' }, root)
  const words = storyboardWords(locale)
  const [file, setFile] = useState<File>()
  // Fetched as soon as the list is alive: the first tap should open a board at once, also when the signal is gone.
  const opened = usePart(mounted, fetchOpenBoard)
  const OpenBoard = opened.value
  const taking = usePart(file !== undefined, async () => (await import('./file/TakeFile.tsx')).TakeFile)
  const TakeFile = taking.value
  const isOpen = address.view !== 'shelf'
  const isMissing = mounted && isOpen && !isThere(address.board)
  useLayoutEffect(() => {
    document.documentElement.classList.toggle(OPEN_CLASS, isOpen)
    return () => document.documentElement.classList.remove(OPEN_CLASS)
  }, [isOpen])
  useEffect(() => {
    const part = root.current
    if (part) requestAnimationFrame(() => replayEarlyTaps(part))
  }, [])

  return (
    <div class="storyboard" ref={root}>
      {isOpen && isMissing && (
        <div class="board-missing">
          <h2>{words.missing.title}</h2>
          <p>{words.missing.text}</p>
          <button type="button" class="button primary" onClick={() => go({ view: 'shelf' }, true)}>
            {words.missing.back}
          </button>
        </div>
      )}
      {isOpen && !isMissing && !OpenBoard && <Waiting part={opened} locale={locale} />}
      {isOpen && !isMissing && OpenBoard && (
        <OpenBoard
          key={address.board}
          board={address.board}
          address={address}
          go={go}
          library={library}
          saveFile={() => saveFile(partOf(address.board))}
          boardFiles={() => filesOf(partOf(address.board))}
          locale={locale}
          page={page}
        />
      )}
      {!isOpen && file && TakeFile && (
        <TakeFile
          file={file}
          names={library}
          open={(board, screen) => {
            setFile(undefined)
            go({ view: screen ?? 'board', board })
          }}
          onClose={() => setFile(undefined)}
          locale={locale}
          page={page}
        />
      )}
      {!isOpen && file && !TakeFile && <Waiting part={taking} locale={locale} />}
      {!isOpen && !file && (
        <Shelf
          library={library}
          open={(board, shot) => go(shot ? { view: 'shot', board, shot } : { view: 'board', board })}
          openFile={setFile}
          locale={locale}
          page={page}
        />
      )}
    </div>
  )
}

function partOf(board: Made): FilePart {
  return boardPart(board, boardStore(board).get())
}
