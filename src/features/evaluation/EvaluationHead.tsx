import { elementId } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { again } from '../../ui/icons.ts'
import { left, undo as undoIcon } from '../../ui/icons-more.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import type { EvaluationView } from './view.ts'
import { evaluationWords } from './words.ts'
import type { NextSteps } from './workspace.ts'

interface EvaluationHeadProps {
  view: EvaluationView
  next: NextSteps
  redo(): void
  toShelf(): void
}

/** The one bar on top of an open evaluation: the way back, where one is, undo and redo, and whether it is saved. */
export function EvaluationHead({ view, next, redo, toShelf }: EvaluationHeadProps) {
  const { content, locale, page, address } = view
  const words = evaluationWords(locale)
  const { account, kind } = content.setup
  const isInside = address.screen !== 'overview'
  const name = account.trim() || words.untitled
  return (
    <header class="audit-head no-print">
      <div>
        <button
          type="button"
          class="button plain icon-only"
          aria-label={isInside ? words.toOverview : words.toShelf}
          onClick={() => (isInside ? view.show('overview') : toShelf())}
        >
          <Icon d={left} />
        </button>
        <h1 id={elementId(page, 'audit-title')} tabIndex={-1}>
          {isInside ? words.screens[address.screen] : name}{' '}
          <span>{isInside ? name : kind === 'practice' && words.practice}</span>
        </h1>
        <SaveLine locale={locale} />
        <span class="audit-steps">
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
            run={redo}
          />
        </span>
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
