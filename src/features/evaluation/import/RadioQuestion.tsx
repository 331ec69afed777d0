import type { ComponentChildren } from 'preact'

interface Choice<T> {
  value: T
  text: string
  /** What it means for a value of the table. */
  example?: string | undefined
  /** Says that it is likely. */
  mark?: string | undefined
}

/** One question with its answers; none is chosen beforehand. */
export function RadioQuestion<T>(props: {
  name: string
  legend: string
  choices: readonly Choice<T>[]
  chosen: T | undefined
  choose(value: T): void
  children?: ComponentChildren
}) {
  const { name, legend, choices, chosen, choose, children } = props
  return (
    <fieldset class="import-question">
      <legend>{legend}</legend>
      {children}
      {choices.map(({ value, text, example, mark }, at) => (
        <label key={at} class="import-answer">
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>
            {text}
            {mark && <em> ({mark})</em>}
            {example && <small>{example}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
