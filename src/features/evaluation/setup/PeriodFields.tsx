import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { EvaluationView } from '../view.ts'
import { setField } from './commands.ts'
import { setupWords } from './words.ts'

/** First and last day; both may stay open. */
export function PeriodFields({ view }: { view: EvaluationView }) {
  const { content, locale, page } = view
  const words = setupWords(locale)
  const { from, to } = content.setup
  const isTurned = from !== '' && to !== '' && to < from
  const element = elementId(page, 'persiapan', 'periode')
  return (
    <fieldset class="field setup-period" aria-describedby={`${element}-hint`}>
      <legend class="label">{words.period}</legend>
      <p class="hint" id={`${element}-hint`}>
        {words.periodHint}
      </p>
      <div>
        {(['from', 'to'] as const).map((field) => (
          <div class="field" key={field}>
            <label for={`${element}-${field}`}>{words[field]}</label>
            <input
              class="typed"
              type="date"
              id={`${element}-${field}`}
              value={content.setup[field]}
              aria-invalid={isTurned && field === 'to'}
              aria-describedby={isTurned ? `${element}-error` : undefined}
              onInput={({ currentTarget }) => view.run(setField(field, currentTarget.value))}
            />
          </div>
        ))}
      </div>
      <p class="field-error" id={`${element}-error`} role="alert">
        {isTurned && (
          <>
            <Icon d={warning} />
            <span>{words.periodTurned}</span>
          </>
        )}
      </p>
    </fieldset>
  )
}
