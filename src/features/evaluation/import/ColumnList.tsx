import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { MEASURES } from '../model.ts'
import { isBlank, type Table } from './cells.ts'
import { meaningWords } from './meaning-words.ts'
import { isMeaning, type Meaning, POST_FIELDS, SIDE_FIELDS } from './meanings.ts'
import { importWords } from './words.ts'

/** What each column means, to be put right where it was misunderstood. */
export function ColumnList(props: {
  table: Table
  columns: readonly Meaning[]
  change(columns: Meaning[]): void
  isOpen: boolean
  locale: Locale
  page: string
}) {
  const { table, columns, change, isOpen, locale, page } = props
  const { columns: words } = importWords(locale)

  function choose(at: number, meaning: Meaning): void {
    // A meaning belongs to one column.
    change(columns.map((other, index) => (index === at ? meaning : other === meaning ? 'ignore' : other)))
  }

  return (
    <details class="import-columns" open={isOpen}>
      <summary>
        <h2>{words.heading}</h2>{' '}
        <span>{words.count(columns.filter((meaning) => meaning !== 'ignore').length, columns.length)}</span>
      </summary>
      <ul class="import-column-list">
        {columns.map((meaning, at) => {
          const name = table.header[at] || words.unnamed(at + 1)
          const examples = examplesOf(table, at)
          return (
            <li key={at}>
              <div>
                <b>{name}</b>
                <small>{examples ? words.examples(examples) : words.empty}</small>
              </div>
              <MeaningSelect
                id={elementId(page, 'impor-kolom', String(at))}
                label={words.named(name)}
                meaning={meaning}
                choose={(chosen) => choose(at, chosen)}
                locale={locale}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function MeaningSelect(props: {
  id: string
  label: string
  meaning: Meaning
  choose(meaning: Meaning): void
  locale: Locale
}) {
  const { id, label, meaning, choose, locale } = props
  const { names, groups } = meaningWords(locale)
  const options = (meanings: readonly Meaning[]) =>
    meanings.map((one) => (
      <option key={one} value={one}>
        {names[one]}
      </option>
    ))
  return (
    <select
      id={id}
      aria-label={label}
      value={meaning}
      onChange={({ currentTarget: { value } }) => isMeaning(value) && choose(value)}
    >
      {options(['ignore'])}
      <optgroup label={groups.post}>{options(POST_FIELDS)}</optgroup>
      <optgroup label={groups.number}>{options(MEASURES)}</optgroup>
      <optgroup label={groups.aside}>{options(SIDE_FIELDS)}</optgroup>
    </select>
  )
}

function examplesOf({ rows }: Table, at: number): string {
  const filled = rows.slice(0, 20).flatMap(({ cells }) => {
    const cell = cells[at]
    return cell === undefined || isBlank(cell) ? [] : [String(cell).trim().slice(0, 40)]
  })
  return [...new Set(filled)].slice(0, 3).join(', ')
}
