import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right } from '../../ui/icons.ts'
import { undo } from '../../ui/icons-more.ts'
import { MinutesField } from './MinutesField.tsx'
import { keptOf } from './model.ts'
import type { ScheduledBlock } from './schedule.ts'
import type { PlanView } from './use-plan.ts'
import { deskWords } from './words.ts'

interface BlockToolsProps {
  scheduled: ScheduledBlock
  view: PlanView
  element: string
  locale: Locale
  onClose: () => void
}

/** What can be changed in a block: its length, a note, whether it is held at all; and that it begins. */
export function BlockTools({ scheduled, view, element, locale, onClose }: BlockToolsProps) {
  const words = deskWords(locale).block
  const { block, minutes, dropped } = scheduled
  const notes = `${element}-catatan`
  return (
    <>
      <MinutesField
        element={`${element}-lama`}
        minutes={minutes}
        locale={locale}
        onSet={(count) => view.minutes(block, count)}
      />
      <div class="field">
        <label for={notes}>{words.note}</label>
        <textarea
          id={notes}
          rows={2}
          autocomplete="off"
          aria-describedby={`${notes}-hint`}
          value={keptOf(view.state.notes, block.id) ?? ''}
          onInput={(event) => view.note(block, event.currentTarget.value)}
        />
        <p class="hint" id={`${notes}-hint`}>
          {words.noteHint}
        </p>
      </div>
      <p class="row">
        {!dropped && (
          <button type="button" class="button" onClick={() => view.begin(block)}>
            <Icon d={right} />
            {words.begin}
          </button>
        )}
        <button type="button" class="button" onClick={() => view.drop(block, !dropped)}>
          {dropped && <Icon d={undo} />}
          {dropped ? words.restore : words.drop}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </>
  )
}
