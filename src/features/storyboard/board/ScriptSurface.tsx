import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { addShotAfter, joinWithPrevious, setShot } from '../commands/shots.ts'
import { markedShot, splitShot } from '../commands/split.ts'
import { type Made, SHOT_SECONDS } from '../model.ts'
import { isBlank } from '../panel/model.ts'
import { textOf } from '../script/lines.ts'
import { useGrowing } from '../use-growing.ts'
import type { BoardView } from '../view.ts'
import { type Marked, type RowKeys, ScriptRow } from './ScriptRow.tsx'
import { boardWords } from './words.ts'

type Column = 'visual' | 'audio'

/** The script of a board in two columns, written as one text: Enter makes the next shot. */
export function ScriptSurface({ view }: { view: BoardView }) {
  const { content, locale, page, readOnly } = view
  const words = boardWords(locale)
  /** Where the caret goes once the row is there. */
  const next = useRef<{ shot: Made; column: Column; at: number }>()
  const last = content.order.at(-1)
  // On a phone it is out of sight at first, so the panels come before it.
  const drawn = useGrowing(content.order.length, 4)
  const [marked, setMarked] = useState<Marked>()

  useLayoutEffect(() => {
    const target = next.current
    const field = target && document.getElementById(elementId(page, target.column, target.shot))
    if (!target || !(field instanceof HTMLTextAreaElement)) return
    next.current = undefined
    field.focus()
    field.setSelectionRange(target.at, target.at)
  })

  // The selection changes by keys, by touch and by scripts; only the document tells of all of them.
  useEffect(() => {
    const listeners = new AbortController()
    document.addEventListener('selectionchange', follow, listeners)
    return () => listeners.abort()
  })

  /** What is marked stays so when the focus goes to the button beside it. */
  function follow(): void {
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) return
    const shot = content.order.find((id) => elementId(page, 'audio', id) === field.id)
    const { selectionStart: from, selectionEnd: to } = field
    if (shot) setMarked(from < to ? { shot, from, to } : undefined)
  }

  const current: RowKeys = {
    split(shot, column, at) {
      const id = view.make()
      next.current = { shot: id, column, at: 0 }
      const number = content.order.indexOf(shot) + 2
      view.run(column === 'audio' ? splitShot(shot, at, id) : splitVisual(shot, at, id), words.added(number))
    },
    join(shot) {
      const at = content.order.indexOf(shot)
      const before = content.order[at - 1]
      const [upper, lower] = [before && content.shots[before], content.shots[shot]]
      if (!before || !upper || !lower) return
      // What a picture shows does not flow into the one before by a key that deletes letters.
      const hasMore =
        lower.visual !== '' || lower.panels.some((id) => content.panels[id] && !isBlank(content.panels[id]))
      if (hasMore) return
      next.current = { shot: before, column: 'audio', at: textOf(upper.lines).length }
      view.run(joinWithPrevious(shot), words.joined(at))
    },
    mark({ shot, from, to }) {
      setMarked(undefined)
      view.run(markedShot(shot, from, to, [view.make(), view.make()]), words.made)
    },
    paste(shot, text, field) {
      const asText = () => {
        field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      import('./pasting.ts').then(({ pasteScript, readScript }) => {
        const script = readScript(text)
        const count = script.shots.length
        if (count < 2) return asText()
        const ids = script.shots.map(view.make)
        view.run(pasteScript(script, shot, ids, view.library.vocabulary), words.pasted(count))
      }, asText)
    },
    step(shot, column, by) {
      const target = content.order[content.order.indexOf(shot) + by]
      const field = target && document.getElementById(elementId(page, column, target))
      if (field instanceof HTMLTextAreaElement) field.focus()
    },
  }
  const keys = useRef(current)
  keys.current = current

  function splitVisual(shot: Made, at: number, id: Made) {
    const visual = content.shots[shot]?.visual ?? ''
    return {
      name: 'split-shot' as const,
      apply: (now: typeof content) =>
        [
          addShotAfter(shot, id, SHOT_SECONDS.usual),
          setShot(shot, (upper) => ({ ...upper, visual: visual.slice(0, at).trimEnd() }), 'write'),
          setShot(id, (lower) => ({ ...lower, visual: visual.slice(at).trimStart() }), 'write'),
        ].reduce((all, command) => command.apply(all), now),
    }
  }

  return (
    <section class="script" aria-label={words.script}>
      <div class="script-head" aria-hidden="true">
        <span>{words.columns.visual}</span>
        <span>{words.columns.audio}</span>
        <span>{words.columns.seconds}</span>
      </div>
      <ol class="script-rows">
        {content.order.slice(0, drawn).map((id, at) => {
          const shot = content.shots[id]
          const own = marked?.shot === id ? marked : undefined
          return (
            shot && (
              <ScriptRow key={id} view={view} id={id} shot={shot} number={at + 1} keys={keys} marked={own} />
            )
          )
        })}
      </ol>
      {!readOnly && (
        <div class="script-end">
          <button
            type="button"
            class="button"
            onClick={() => {
              const id = view.make()
              next.current = { shot: id, column: 'audio', at: 0 }
              view.run(addShotAfter(last, id, SHOT_SECONDS.usual), words.added(content.order.length + 1))
            }}
          >
            <Icon d={plus} />
            {words.addLast}
          </button>
          <p class="script-hint">{words.scriptHint}</p>
        </div>
      )}
    </section>
  )
}
