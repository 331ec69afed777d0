import { useEffect, useState } from 'preact/hooks'
import type { Made, Theme } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { changeTheme } from './commands.ts'
import { themesWords } from './words.ts'

interface ThemeBoardProps {
  view: EvaluationView
  id: Made
  theme: Theme
}

/** The storyboard of a theme: begun with its brief filled in, opened where it is on this device, or made anew. */
export function ThemeBoard({ view, id, theme }: ThemeBoardProps) {
  const { outside, locale } = view
  const { board } = theme
  const words = themesWords(locale).edit
  const [trouble, setTrouble] = useState('')
  const [isWorking, setWorking] = useState(false)
  /** Where the board of this id opens; without an address it is not on this device. */
  const [found, setFound] = useState<{ board: Made; href: string | undefined }>()
  useEffect(() => {
    if (board === undefined) return
    let isDropped = false
    outside.boardHref(board).then(
      (href) => isDropped || setFound({ board, href }),
      () => isDropped || setTrouble(words.notLooked),
    )
    return () => {
      isDropped = true
    }
  }, [board])

  async function start() {
    if (isWorking) return
    setWorking(true)
    setTrouble('')
    try {
      const started = await outside.startBoard(theme)
      if (!started) return setTrouble(words.noBoard)
      view.run(changeTheme(id, 'board', (before) => ({ ...before, board: started.board })))
      location.assign(started.href)
    } catch {
      setTrouble(words.failed)
    } finally {
      setWorking(false)
    }
  }

  const isKnown = board === undefined || found?.board === board
  const href = found?.board === board ? found?.href : undefined
  return (
    <div class="audit-theme-board">
      {isKnown && href !== undefined && (
        <a class="button primary" href={href}>
          {words.openBoard}
        </a>
      )}
      {isKnown && href === undefined && (
        <>
          <p>{board === undefined ? words.boardLead : words.gone}</p>
          <button type="button" class="button primary" aria-disabled={isWorking} onClick={start}>
            {board === undefined ? words.board : words.again}
          </button>
        </>
      )}
      <p class="audit-note" role="alert">
        {trouble}
      </p>
    </div>
  )
}
