import { useState } from 'preact/hooks'
import type { Made, Theme } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { changeTheme } from './commands.ts'
import { themesWords } from './words.ts'

interface ThemeBoardProps {
  view: EvaluationView
  id: Made
  theme: Theme
}

/** The storyboard of a theme: begun with its brief filled in, or opened where there is one. */
export function ThemeBoard({ view, id, theme }: ThemeBoardProps) {
  const { outside, locale } = view
  const words = themesWords(locale).edit
  const [trouble, setTrouble] = useState('')
  const [isWorking, setWorking] = useState(false)
  const href = theme.board === undefined ? undefined : outside.boardHref(theme.board)

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

  return (
    <div class="audit-theme-board">
      {href !== undefined ? (
        <>
          <a class="button primary" href={href}>
            {words.openBoard}
          </a>
          <p class="small">{words.elsewhere}</p>
          <button type="button" class="button" aria-disabled={isWorking} onClick={start}>
            {words.again}
          </button>
        </>
      ) : (
        <>
          <p>{words.boardLead}</p>
          <button type="button" class="button primary" aria-disabled={isWorking} onClick={start}>
            {words.board}
          </button>
        </>
      )}
      <p class="audit-note" role="alert">
        {trouble}
      </p>
    </div>
  )
}
