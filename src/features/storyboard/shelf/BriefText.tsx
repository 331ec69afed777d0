import type { ComponentChildren } from 'preact'
import { MAX_TEXT } from '../model.ts'
import { type BriefPartProps, fieldId, setField } from './brief-form.ts'
import { briefWords } from './brief-words.ts'

interface BriefTextProps extends BriefPartProps {
  field: 'title' | 'goal' | 'audience' | 'message' | 'action'
  /** What is said of the text below it. */
  children?: ComponentChildren
}

/** One text of the brief: a line for the name, more that grow with what is written for the rest. */
export function BriefText({ field, children, ...part }: BriefTextProps) {
  const words = briefWords(part.locale).text[field]
  const element = fieldId(part.page, field)
  const control = {
    id: element,
    maxLength: MAX_TEXT,
    autocomplete: 'off',
    readOnly: part.readOnly ?? false,
    'aria-describedby': `${element}-hint`,
    value: part.brief[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setField(part, field, currentTarget.value),
  }
  return (
    <div class="field brief-text">
      <label for={element}>{words.label}</label>
      <p class="hint" id={`${element}-hint`}>
        {words.hint}
      </p>
      {field === 'title' ? (
        <input class="typed" type="text" {...control} />
      ) : (
        <textarea rows={field === 'goal' ? 4 : 2} {...control} />
      )}
      {children}
    </div>
  )
}
