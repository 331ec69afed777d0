import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { meaningWords } from './meaning-words.ts'
import { isMeasure, type Meaning } from './meanings.ts'
import { formatMomentOf } from './moments.ts'
import type { ReadPost } from './reading.ts'
import { importWords } from './words.ts'

/** Enough to see whether the columns were understood. */
const SHOWN = 5

/** The first posts as they would be kept. */
export function Preview(props: {
  posts: readonly ReadPost[]
  columns: readonly Meaning[]
  locale: Locale
  page: string
}) {
  const { posts, columns, locale, page } = props
  const { preview: words } = importWords(locale)
  const { names } = meaningWords(locale)
  const measures = columns.filter(isMeasure)
  const heading = elementId(page, 'impor-contoh')
  return (
    <div class="import-preview">
      <h2 id={heading}>{words.heading}</h2>
      <section class="import-scroll" tabindex={0} aria-labelledby={heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.what}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col" class="number">
                  {names[measure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {posts.slice(0, SHOWN).map(({ row, post }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td class="import-when">
                  {post.publishedAt ? formatMomentOf(post.publishedAt, locale) : words.unknown}
                </td>
                <td>
                  <span class="import-words">{post.title || post.text || post.link || post.platformId}</span>
                  {post.account !== undefined && <small> {words.other(post.account)}</small>}
                </td>
                {measures.map((measure) => {
                  const value = post.measures[measure]
                  return (
                    <td key={measure} class="number">
                      {value === undefined ? (
                        <span role="img" aria-label={words.unknown}>
                          –
                        </span>
                      ) : (
                        formatNumber(value, locale)
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
