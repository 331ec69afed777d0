import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Evaluation } from '../model.ts'
import { lastChange } from '../shelf/evaluations.ts'
import { contentOf } from '../values.ts'
import { differenceOf } from './difference.ts'
import type { FileEvaluation } from './evaluation-file.ts'
import { evaluationFileWords } from './words.ts'

interface FileRowProps {
  file: FileEvaluation
  /** What is kept under the same id; empty where there is nothing. */
  here: Evaluation
  isOnly: boolean
  take(): void
  locale: Locale
}

/** One evaluation of a file, with what it would bring. */
export function FileRow({ file: { evaluation }, here, isOnly, take, locale }: FileRowProps) {
  const words = evaluationFileWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const { setup, posts, raters } = contentOf(evaluation)
  const isNew = lastChange(here) === 0
  const { scores, added, replaced, removed, isSame } = differenceOf(here, evaluation)
  const name = setup.account.trim() || words.untitled
  const verb = isSame ? words.open : isNew ? words.take : words.merge
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p class="small">{words.posts(number(Object.keys(posts).length))}</p>
        <p>{isSame ? words.same : isNew ? words.fresh : words.brings}</p>
        {!isSame && (
          <ul>
            {Object.entries(scores).map(([person, count]) => (
              <li key={person}>
                {words.scoresBy(raters[person]?.name.trim() || words.someone, number(count))}
              </li>
            ))}
            {!isNew && added > 0 && <li>{words.added(number(added))}</li>}
            {!isNew && replaced > 0 && <li>{words.replaced(number(replaced))}</li>}
            {!isNew && removed > 0 && <li>{words.removed(number(removed))}</li>}
          </ul>
        )}
        {!isSame && !isNew && <p class="small">{words.keep}</p>}
      </div>
      <button
        type="button"
        class={isOnly ? 'button primary' : 'button'}
        aria-label={isOnly ? undefined : words.named(verb, name)}
        onClick={take}
      >
        {verb}
      </button>
    </li>
  )
}
