import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import type { CellField } from '../outline.ts'
import { Hint, Label } from './FieldFrame.tsx'
import { OnPaper } from './OnPaper.tsx'
import type { Sheet } from './sheet.ts'

/** A field as it stands on paper to be filled in with a pen. @param hinted with its hint and example */
export function PaperField(props: { sheet: Pick<Sheet, 'locale'>; field: CellField; hinted?: boolean }) {
  const { sheet, field, hinted } = props
  const options = field.type === 'checklist' ? field.lines : field.type === 'choice' ? field.choices : []
  return (
    <div class="field">
      <span class="label">
        <Label sheet={sheet} field={field} />
      </span>
      {hinted && <Hint sheet={sheet} field={field} />}
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
