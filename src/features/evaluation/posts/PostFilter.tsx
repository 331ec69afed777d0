import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationContent, Named } from '../content.ts'
import type { Filter, Sort } from './list.ts'
import { postsWords } from './words.ts'

/** Which posts are listed, and in which order. */
export function PostFilter(props: {
  filter: Filter
  change(filter: Filter): void
  library: EvaluationContent
  locale: Locale
  page: string
}) {
  const { filter, change, library, locale, page } = props
  const words = postsWords(locale)
  const sorts = Object.keys(words.sorts).filter((sort): sort is Sort => Object.hasOwn(words.sorts, sort))
  const search = elementId(page, 'unggahan-cari')
  return (
    <div class="post-filter">
      <p class="field">
        <label for={search}>{words.search}</label>
        <input
          id={search}
          class="typed"
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => change({ ...filter, text: currentTarget.value })}
        />
      </p>
      <p class="field">
        <label for={elementId(page, 'unggahan-urutan')}>{words.sort}</label>
        <select
          id={elementId(page, 'unggahan-urutan')}
          value={filter.sort}
          onChange={({ currentTarget: { value } }) => {
            const sort = sorts.find((one) => one === value)
            if (sort) change({ ...filter, sort })
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </p>
      {label('pillar', library.pillars)}
      {label('format', library.formats)}
    </div>
  )

  function label(what: 'pillar' | 'format', all: readonly Named[]) {
    const id = elementId(page, 'unggahan-saring', what)
    return (
      <p class="field">
        <label for={id}>{words[what]}</label>
        <select
          id={id}
          value={filter[what]}
          onChange={({ currentTarget }) => change({ ...filter, [what]: currentTarget.value })}
        >
          <option value="">{words.any}</option>
          <option value="none">{words.without}</option>
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
    )
  }
}
