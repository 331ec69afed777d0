import type { ComponentChildren } from 'preact'
import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import type { CellField } from '../outline.ts'
import type { Sheet } from './sheet.ts'
import { worksheetWords } from './words.ts'

interface FrameProps {
  sheet: Sheet
  field: CellField
  /** Element id of the control. */
  element: string
  brief: boolean
  /** What is wrong, and what mends it. */
  fault?: ComponentChildren
  children: ComponentChildren
}

/** A control under its label and hint, with what is wrong below it. */
export function FieldFrame({ sheet, field, element, brief, fault, children }: FrameProps) {
  return (
    <div class="field">
      <label for={element}>
        <Label sheet={sheet} field={field} />
      </label>
      {!brief && <Hint sheet={sheet} field={field} id={`${element}-hint`} />}
      {children}
      {fault && <div id={`${element}-fault`}>{fault}</div>}
    </div>
  )
}

/** The label of a field, with a word when it may stay empty. */
export function Label({ sheet, field }: { sheet: Pick<Sheet, 'locale'>; field: CellField }) {
  const words = worksheetWords(sheet.locale)
  return (
    <>
      <TextWithBlanks text={field.label} />
      {'optional' in field && field.optional && <span class="optional"> {words.optional}</span>}
    </>
  )
}

/** Hint and example; nothing when the author wrote neither. */
export function Hint({ sheet, field, id }: { sheet: Pick<Sheet, 'locale'>; field: CellField; id?: string }) {
  const words = worksheetWords(sheet.locale)
  const example = 'example' in field ? field.example : undefined
  if (!field.hint && !example) return null
  return (
    <p class="hint" id={id}>
      {field.hint && <TextWithBlanks text={field.hint} />}{' '}
      {example && (
        <span class="example">
          <TextWithBlanks text={words.example(example)} />
        </span>
      )}
    </p>
  )
}

/** For `aria-describedby`: ids of what is said below the label; undefined when nothing is. */
export function describedBy(
  field: CellField,
  element: string,
  brief: boolean,
  faulty = false,
): string | undefined {
  const hasHint = field.hint !== undefined || ('example' in field && field.example !== undefined)
  const ids = [!brief && hasHint && `${element}-hint`, faulty && `${element}-fault`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
