import { useState } from 'preact/hooks'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { download, left } from '../../../ui/icons-more.ts'
import { bin, copy } from '../board/icons.ts'
import { deleteShot, duplicateShot, joinWithPrevious, moveShot } from '../commands/shots.ts'
import type { Made, Shot } from '../model.ts'
import { firstPicture } from '../picture-of.ts'
import type { BoardView } from '../view.ts'
import { shotWords } from './words.ts'

/** What can be done with a shot as a whole. Everything can be taken back, so nothing asks first. */
export function ShotActions({ view, id, shot }: { view: BoardView; id: Made; shot: Shot }) {
  const { content, locale, board } = view
  const words = shotWords(locale)
  const { order } = content
  /** What became of the picture. */
  const [told, setTold] = useState('')
  const at = order.indexOf(id)
  const goTo = (target: Made | undefined) =>
    view.go(target ? { view: 'shot', board, shot: target } : { view: 'board', board }, true)

  function move(to: number): void {
    if (to >= 0 && to < order.length) view.run(moveShot(id, to), words.moved(to + 1, order.length))
  }

  function duplicate(): void {
    const twin = view.make()
    const panels = Object.fromEntries(shot.panels.map((panel) => [panel, view.make()]))
    view.run(duplicateShot(id, twin, panels), words.duplicated(at + 2))
    goTo(twin)
  }

  function join(): void {
    view.run(joinWithPrevious(id), words.joined(at))
    goTo(order[at - 1])
  }

  async function savePicture(): Promise<void> {
    const part = await import('../export/save-panel.ts').catch(() => undefined)
    setTold(part ? await part.savePanels(content, id, locale) : words.notLoaded)
  }

  function remove(): void {
    view.run(deleteShot(id), words.deleted(at + 1))
    goTo(order[at + 1] ?? order[at - 1])
  }

  return (
    <fieldset class="shot-actions" aria-label={words.actions}>
      <button type="button" class="button" aria-disabled={at === 0} onClick={() => move(at - 1)}>
        <Icon d={left} />
        {words.earlier}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={at === order.length - 1}
        onClick={() => move(at + 1)}
      >
        <Icon d={right} />
        {words.later}
      </button>
      <button type="button" class="button" onClick={duplicate}>
        <Icon d={copy} />
        {words.duplicate}
      </button>
      {at > 0 && (
        <button type="button" class="button" onClick={join}>
          {words.join}
        </button>
      )}
      {firstPicture(content, shot) && (
        <button type="button" class="button" onClick={() => void savePicture()}>
          <Icon d={download} />
          {words.savePicture}
        </button>
      )}
      <button type="button" class="button" onClick={remove}>
        <Icon d={bin} />
        {words.delete}
      </button>
      <p class="shot-told" role="status">
        {told}
      </p>
    </fieldset>
  )
}
