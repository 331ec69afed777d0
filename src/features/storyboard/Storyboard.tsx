import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { replayEarlyTaps } from '../../ui/early-taps.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import type { Library } from './library/library.ts'
import { OpenBoard } from './OpenBoard.tsx'
import { isThere } from './shelf/boards.ts'
import { Shelf } from './shelf/Shelf.tsx'
import { useAddress } from './use-address.ts'
import { storyboardWords } from './words.ts'

/** On `<html>` while a board is open: the page's own head and foot make room for it. */
const OPEN_CLASS = 'board-open'

/**
 * The exercise: the list of boards, or one open board.
 * @param path address of the page within the single file, such as `/latihan/x/`
 */
export function Storyboard({
  library,
  path,
  locale,
  page,
}: {
  library: Library
  path: string
  locale: Locale
  page: string
}) {
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const inFile = mounted && document.documentElement.dataset.file !== undefined
  const { address, go } = useAddress(inFile ? path : undefined)
  const words = storyboardWords(locale)
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
      {isOpen && !isMissing && (
        <OpenBoard
          key={address.board}
          board={address.board}
          address={address}
          go={go}
          library={library}
          saveFile={saveFile}
          locale={locale}
          page={page}
        />
      )}
      {!isOpen && (
        <Shelf
          library={library}
          open={(board, shot) => go(shot ? { view: 'shot', board, shot } : { view: 'board', board })}
          openFile={openFile}
          locale={locale}
          page={page}
        />
      )}
    </div>
  )
}
