import { elementId } from '../../../i18n/routes.ts'
import { MAX_TEXT } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { setField } from './commands.ts'
import { setupWords } from './words.ts'

/** One text of the set-up, kept while it is typed. */
export function SetupText({ view, field }: { view: EvaluationView; field: 'account' | 'agency' | 'goal' }) {
  const { content, locale, page } = view
  const words = setupWords(locale).texts[field]
  const element = elementId(page, 'persiapan', field)
  const control = {
    id: element,
    maxLength: MAX_TEXT,
    autocomplete: 'off',
    'aria-describedby': `${element}-hint`,
    value: content.setup[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      view.run(setField(field, currentTarget.value)),
  }
  return (
    <div class="field">
      <label for={element}>{words.label}</label>
      <p class="hint" id={`${element}-hint`}>
        {words.hint}
      </p>
      {field === 'goal' ? (
        <textarea rows={2} {...control} />
      ) : (
        <input class="typed" type="text" autocapitalize="off" {...control} />
      )}
    </div>
  )
}
