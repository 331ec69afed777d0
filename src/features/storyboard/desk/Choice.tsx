import type { ComponentChildren } from 'preact'
import { elementId } from '../../../i18n/routes.ts'

interface ChoiceProps<V extends string> {
  label: string
  /** Of the element id and the radio group. */
  name: string
  page: string
  values: readonly V[]
  value: V
  /** What is said of a value, and shown when the pointer rests on it. */
  nameOf(value: V): string
  /** The key that chooses it. */
  keyOf?(value: V): string
  /** What is seen of a value. */
  face(value: V): ComponentChildren
  onChoose(value: V): void
  class?: string
}

/** One of a few values, as radio buttons that look like what they stand for. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, name, page, values, value, nameOf, keyOf, face, onChoose } = props
  return (
    <fieldset class={`draw-choice ${props.class ?? ''}`}>
      <legend class="visually-hidden">{label}</legend>
      {values.map((each) => (
        <label key={each} title={keyOf ? `${nameOf(each)} (${keyOf(each)})` : nameOf(each)}>
          <input
            type="radio"
            class="visually-hidden"
            name={elementId(page, 'gambar', name)}
            aria-label={nameOf(each)}
            autocomplete="off"
            checked={each === value}
            onChange={() => onChoose(each)}
          />
          {face(each)}
        </label>
      ))}
    </fieldset>
  )
}
