import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { undo as undoIcon } from '../../ui/icons-more.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import type { PlanView } from './use-plan.ts'
import { deskWords } from './words.ts'

/** What was done last with a way to take it back, and whether it is saved. Stays at the lower edge of the screen. */
export function UndoBar({ view: { done, undo, live }, locale }: { view: PlanView; locale: Locale }) {
  /** The pressed button goes: what it did takes the focus. */
  function takeBack({ currentTarget }: { currentTarget: HTMLElement }) {
    currentTarget.parentElement?.querySelector('p')?.focus()
    undo()
  }
  return (
    <div class={done ? 'undo-bar no-print' : 'undo-bar no-print idle'}>
      <p role="status" tabIndex={-1}>
        {done?.text}
      </p>
      {live && <SaveLine locale={locale} />}
      {done?.undo && (
        <button type="button" class="button" onClick={takeBack}>
          <Icon d={undoIcon} />
          {deskWords(locale).done.undo}
        </button>
      )}
    </div>
  )
}
