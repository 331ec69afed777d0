import { useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, tick } from '../../../ui/icons.ts'
import { file, open, pencil } from '../../../ui/icons-more.ts'
import { addShotAfter } from '../commands/shots.ts'
import { SHOT_SECONDS } from '../model.ts'
import type { BoardView } from '../view.ts'
import { arrows, camera, compass, play, printer, send, ticks } from './icons.ts'
import { boardWords } from './words.ts'

/** What is needed less often, from the plan to the hand-over. */
const REST = [
  ['brief', compass],
  ['review', ticks],
  ['export', send],
  ['print', printer],
  ['paper', camera],
] as const

/** What is done with a whole board. On a phone what is needed less often waits behind one button. */
export function BoardTools(props: {
  view: BoardView
  arranging: boolean
  arrange(): void
  paste(): void
  saveFile(): void
}) {
  const { view, arranging, arrange, paste, saveFile } = props
  const { content, board, locale, page, readOnly } = view
  const words = boardWords(locale)
  const [isOpen, setOpen] = useState(false)
  const more = elementId(page, 'more')

  function addShot(): void {
    const id = view.make()
    view.run(addShotAfter(content.order.at(-1), id, SHOT_SECONDS.usual))
    view.go({ view: 'shot', board, shot: id })
  }

  return (
    <div class="board-tools">
      {!readOnly && (
        <button type="button" class="button primary" onClick={addShot}>
          <Icon d={plus} />
          {words.addShot}
        </button>
      )}
      {!readOnly && content.order.length > 1 && (
        <button type="button" class="button" aria-pressed={arranging} onClick={arrange}>
          <Icon d={arranging ? tick : arrows} />
          {arranging ? words.arranged : words.arrange}
        </button>
      )}
      <button type="button" class="button" onClick={() => view.go({ view: 'watch', board })}>
        <Icon d={play} />
        {words.watch}
      </button>
      <button
        type="button"
        class="button board-more"
        aria-expanded={isOpen}
        aria-controls={more}
        onClick={() => setOpen(!isOpen)}
      >
        {words.more}
        <Icon d={open} />
      </button>
      <div class="board-rest" id={more} data-open={isOpen}>
        {!readOnly && (
          <button type="button" class="button plain" onClick={paste}>
            <Icon d={pencil} />
            {words.paste}
          </button>
        )}
        {REST.map(([screen, icon]) => (
          <button
            type="button"
            key={screen}
            class="button plain"
            onClick={() => view.go({ view: screen, board })}
          >
            <Icon d={icon} />
            {words.screens[screen]}
          </button>
        ))}
        <button type="button" class="button plain" onClick={saveFile}>
          <Icon d={file} />
          {words.file}
        </button>
      </div>
    </div>
  )
}
