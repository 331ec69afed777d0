import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Named } from '../content.ts'
import type { Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { deletePosts, labelPosts } from './commands.ts'
import { postsWords } from './words.ts'

/** No id of the content holds a blank. */
const EMPTY = ' '

/** What can be done with several posts at once. */
export function ChosenBar({ view, ids, clear }: { view: EvaluationView; ids: Made[]; clear(): void }) {
  const { library, locale, page } = view
  const words = postsWords(locale).chosen
  const count = formatNumber(ids.length, locale)
  return (
    <div class="step-bar post-chosen">
      <div>
        <b role="status">{words.count(count)}</b>
        {label('pillar', library.pillars)}
        {label('format', library.formats)}
        <button
          type="button"
          class="button"
          onClick={() => {
            view.run(deletePosts(ids), words.deleted(count))
            clear()
          }}
        >
          {words.delete}
        </button>
        <button type="button" class="button plain" onClick={clear}>
          {words.clear}
        </button>
      </div>
    </div>
  )

  function label(what: 'pillar' | 'format', all: readonly Named[]) {
    return (
      <select
        id={elementId(page, 'unggahan-beri', what)}
        aria-label={words[what]}
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget
          currentTarget.value = ''
          if (value) view.run(labelPosts(ids, what, value.trim()), words.labelled(count))
        }}
      >
        <option value="">{words[what]}</option>
        {all.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={EMPTY}>{words.remove}</option>
      </select>
    )
  }
}
