import type { Locale } from '../../../i18n/locales.ts'
import { InlineText } from '../../../ui/InlineText.tsx'
import { plainText } from '../../../ui/inline-text.ts'
import type { CellField, GroupField } from '../outline.ts'
import { Label } from './FieldFrame.tsx'

/** A table to fill in with a pen. @param rows the label of each; undefined where a number does */
export function PaperTable(props: { group: GroupField; rows: (string | undefined)[]; locale: Locale }) {
  const { group, rows, locale } = props
  const labelled = rows.some((label) => label !== undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is moved sideways with keys too
    <section class="paper-table" aria-label={plainText(group.label)} tabIndex={0}>
      <table class={labelled ? 'labelled' : 'counted'}>
        <thead>
          <tr>
            <td />
            {group.fields.map((field) => (
              <th key={field.id} scope="col" class={roomOf(field)}>
                <Label sheet={{ locale }} field={field} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((label, at) => (
            // Rows for the pen are all alike: their position is their identity.
            <tr key={at}>
              <th scope="row">{label ?? at + 1}</th>
              {group.fields.map((field) => (
                <td key={field.id} class={roomOf(field)}>
                  <Options field={field} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What may be ticked or crossed out in a cell; nothing where anything may be written. */
function Options({ field }: { field: CellField }) {
  const options = field.type === 'checklist' ? field.lines : field.type === 'choice' ? field.choices : []
  if (options.length === 0) return null
  return (
    <ul class="pen-boxes">
      {options.map(({ id, text }) => (
        <li key={id}>
          <InlineText text={text} />
        </li>
      ))}
    </ul>
  )
}

/** How much room a cell needs: a row is as high as the cell that needs most. More than a few lines is room to draw. */
function roomOf(field: CellField): string | undefined {
  if (field.type !== 'long-text') return undefined
  if (field.lines > 4) return 'room-drawing'
  return field.lines > 2 ? 'room-high' : 'room'
}
