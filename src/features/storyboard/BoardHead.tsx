import { elementId } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { again } from '../../ui/icons.ts'
import { left, undo as undoIcon } from '../../ui/icons-more.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import type { Address } from './address.ts'
import type { BoardView } from './view.ts'
import { storyboardWords } from './words.ts'
import type { NextSteps } from './workspace.ts'

/** The one bar on top of an open board: the way back, its name, the brief, undo and redo, and whether it is saved. */
export function BoardHead({ view, next, address }: { view: BoardView; next: NextSteps; address: Address }) {
  const { board, content, locale, page, readOnly } = view
  const words = storyboardWords(locale)
  const inside = address.view !== 'board'
  const { title, kind } = content.brief
  return (
    <header class="board-head">
      <div>
        <button
          type="button"
          class="button plain icon-only"
          aria-label={inside ? words.toBoard : words.toShelf}
          onClick={() => view.go(inside ? { view: 'board', board } : { view: 'shelf' })}
        >
          <Icon d={left} />
        </button>
        <h1 id={elementId(page, 'board-title')} tabIndex={-1}>
          {title.trim() || words.untitled} <span>{words.kind[kind]}</span>
        </h1>
        <SaveLine locale={locale} />
        {!readOnly && (
          <span class="board-steps">
            <Step
              icon={undoIcon}
              name={words.undo}
              title={next.undo && words.undoStep(words.steps[next.undo])}
              run={view.undo}
            />
            <Step
              icon={again}
              name={words.redo}
              title={next.redo && words.redoStep(words.steps[next.redo])}
              run={view.redo}
            />
          </span>
        )}
      </div>
    </header>
  )
}

/** Undo or redo: what it would take back is its title; without anything to take back it can't be pressed. */
function Step(props: { icon: string; name: string; title: string | undefined; run(): void }) {
  const { icon, name, title, run } = props
  return (
    <button
      type="button"
      class="button plain icon-only"
      aria-label={title ?? name}
      title={title}
      aria-disabled={title === undefined}
      onClick={() => title !== undefined && run()}
    >
      <Icon d={icon} />
    </button>
  )
}
