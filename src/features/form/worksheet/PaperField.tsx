import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import type { CellField } from '../outline.ts'
import { Label } from './FieldFrame.tsx'
import { OnPaper } from './OnPaper.tsx'
import type { Sheet } from './sheet.ts'

/** A field as it stands on paper to be filled in with a pen. */
export function PaperField({ sheet, field }: { sheet: Sheet; field: CellField }) {
  const options = field.type === 'checklist' ? field.lines : field.type === 'choice' ? field.choices : []
  return (
    <div class="field">
      <span class="label">
        <Label sheet={sheet} field={field} />
      </span>
      {field.type === 'choice' && field.display === 'list' ? (
        <span class="pen-choices">{options.map(({ text }) => text).join(' / ')}</span>
      ) : options.length > 0 ? (
        <ul class="pen-boxes">
          {options.map(({ id, text }) => (
            <li key={id}>
              <TextWithBlanks text={text} />
            </li>
          ))}
        </ul>
      ) : (
        <OnPaper text="" lines={field.type === 'long-text' ? field.lines : 1} />
      )}
    </div>
  )
}
