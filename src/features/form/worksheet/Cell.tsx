import type { CellField } from '../outline.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { ComputedValue } from './ComputedValue.tsx'
import { DateInput } from './DateInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import type { CellProps } from './sheet.ts'
import { TextInput } from './TextInput.tsx'
import { TickList } from './TickList.tsx'

/** One field of any kind that holds one thing. */
export function Cell({ field, ...rest }: CellProps<CellField>) {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return <TextInput field={field} {...rest} />
    case 'choice':
      return <ChoiceInput field={field} {...rest} />
    case 'checklist':
      return <TickList field={field} {...rest} />
    case 'date':
      return <DateInput field={field} {...rest} />
    case 'number':
      return <NumberInput field={field} {...rest} />
    case 'computed':
      return <ComputedValue field={field} {...rest} />
  }
}
