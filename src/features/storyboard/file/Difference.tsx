import type { ComponentChildren } from 'preact'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Side } from './compare.ts'
import type { Choice } from './merge.ts'
import { boardFileWords } from './words.ts'

export interface DifferenceProps {
  /** Part of the element ids. */
  name: string
  title: string
  /** The side that was changed last, where that is known. */
  newer?: Side
  /** Whether both can be kept. */
  both?: boolean
  choice: Choice
  onChoose(choice: Choice): void
  mine: ComponentChildren
  theirs: ComponentChildren
  locale: Locale
  page: string
}

/** One thing that differs: both sides side by side, and what is kept of it. */
export function Difference(props: DifferenceProps) {
  const { name, title, newer, both, choice, onChoose, locale, page } = props
  const words = boardFileWords(locale).copies
  const id = elementId(page, 'banding', name)
  const radio = (value: Choice, label: string) => (
    <label class="cmp-choice">
      <input
        type="radio"
        name={id}
        value={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
        {...(value !== 'both' && { 'aria-describedby': elementId(page, 'banding', name, value) })}
      />
      <span>
        {label}
        {value === newer && <small> {words.newer}</small>}
      </span>
    </label>
  )
  return (
    <fieldset class="cmp-difference">
      <legend>{title}</legend>
      <div class="cmp-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} class={`cmp-side ${choice === side || choice === 'both' ? 'chosen' : ''}`}>
            {radio(side, words[side])}
            <div class="cmp-what" id={elementId(page, 'banding', name, side)}>
              {props[side]}
            </div>
          </div>
        ))}
      </div>
      {both && radio('both', words.both)}
    </fieldset>
  )
}
