import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { isDay } from '../days.ts'
import { remove } from '../fields/icons.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import type { Made, Slot } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { changeSlot, removeSlot, withTheme } from './commands.ts'
import { calendarWords } from './words.ts'

type TextName = 'day' | 'time' | 'title' | 'owner'
type ChoiceName = 'channel' | 'pillar'

/** One place in the calendar, field by field; another day moves it. */
export function EditSlot({ view, id }: { view: EvaluationView; id: Made }) {
  const { content, library, locale, page } = view
  const words = calendarWords(locale).edit
  const slot = content.calendar[id]
  if (!slot) return null
  const themes = Object.entries(content.themes).map(([theme, { title }]) => ({
    id: theme,
    title: title.trim() || words.untitledTheme,
  }))
  const text = (name: TextName) => ({
    id: elementId(page, 'kalender', name),
    label: words[name],
    value: slot[name],
    write: (typed: string) => view.run(changeSlot(id, name, (before) => ({ ...before, [name]: typed }))),
  })
  const choice = (name: ChoiceName) => ({
    id: elementId(page, 'kalender', name),
    label: words[name],
    value: slot[name],
    write: (chosen: string | undefined) =>
      view.run(changeSlot(id, name, (before) => withChoice(before, name, chosen))),
  })

  return (
    <div class="audit-form">
      <SelectField
        id={elementId(page, 'kalender', 'tema')}
        label={words.theme}
        value={slot.theme}
        options={themes}
        none={words.noTheme}
        write={(theme) =>
          view.run(changeSlot(id, 'theme', (before) => withTheme(before, theme, content.themes[theme ?? ''])))
        }
      />
      <TextField {...text('title')} />
      <div class="audit-pair">
        <TextField {...text('day')} type="date">
          <p class="audit-note" role="status">
            {!isDay(slot.day) && (
              <>
                <Icon d={warning} />
                {words.badDay}
              </>
            )}
          </p>
        </TextField>
        <TextField {...text('time')} type="time" />
      </div>
      <div class="audit-pair">
        <SelectField {...choice('channel')} options={library.channels} none={words.noChannel} />
        <SelectField {...choice('pillar')} options={library.pillars} none={words.noPillar} />
      </div>
      <TextField {...text('owner')} />
      <div class="audit-plan-ways">
        <button
          type="button"
          class="button plain"
          onClick={() => {
            view.run(removeSlot(id), words.removed)
            view.show('calendar', undefined, true)
          }}
        >
          <Icon d={remove} />
          {words.remove}
        </button>
      </div>
    </div>
  )
}

function withChoice(slot: Slot, name: ChoiceName, chosen: string | undefined): Slot {
  const { [name]: _, ...rest } = slot
  return chosen === undefined ? rest : { ...rest, [name]: chosen }
}
