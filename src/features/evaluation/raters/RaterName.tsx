import { elementId } from '../../../i18n/routes.ts'
import { MAX_TEXT } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { nameRater } from './commands.ts'
import { raterNameWords } from './rater-name-words.ts'

/** The name under which this person's scores stand beside those of others. */
export function RaterName({ view }: { view: EvaluationView }) {
  const { content, person, locale, page } = view
  const words = raterNameWords(locale)
  const element = elementId(page, 'nama-penilai')
  return (
    <div class="field">
      <label for={element}>{words.label}</label>
      <p class="hint" id={`${element}-hint`}>
        {words.hint}
      </p>
      <input
        class="typed"
        type="text"
        id={element}
        autocomplete="off"
        maxLength={MAX_TEXT}
        aria-describedby={`${element}-hint`}
        value={content.raters[person]?.name ?? ''}
        onInput={({ currentTarget }) => view.run(nameRater(person, currentTarget.value))}
      />
    </div>
  )
}
