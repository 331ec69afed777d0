import type { TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../../../i18n/locales.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { InlineText } from '../../../../ui/InlineText.tsx'
import { cross, tick } from '../../../../ui/icons.ts'
import { plainText } from '../../../../ui/inline-text.ts'
import type { Id } from '../../model.ts'
import { down, grip, up } from './icons.ts'
import type { OrderStep } from './model.ts'
import { useLift } from './use-lift.ts'
import { orderWords } from './words.ts'

interface StepsProps {
  /** In the order shown. */
  steps: OrderStep[]
  /** Nothing was moved yet: on paper the numbers are for the reader to write. */
  untouched: boolean
  /** Nothing can be moved any more. */
  locked: boolean
  /** Ids of the steps in their right place, once that may be seen. */
  right: Set<Id> | undefined
  /** Moves a step to the place, from 0, that `target` gives for the one where it is. */
  move: (id: Id, target: (from: number) => number) => void
  locale: Locale
}

/** The rows of an ordering question: moved by handle, by button, or with Alt and an arrow key. */
export function Steps({ steps, untouched, locked, right, move, locale }: StepsProps) {
  const list = useRef<HTMLOListElement>(null)
  /** The button that was used last, to get the focus back: a row that moves in the document loses it. */
  const used = useRef<HTMLButtonElement>()
  const ids = steps.map(({ id }) => id)
  const lift = useLift(list, ids, (id, to) => move(id, () => to), !locked)

  useLayoutEffect(() => {
    const button = used.current
    used.current = undefined
    // At the end of the list it can't go on: the way back is right beside it.
    const other = button?.disabled ? button.parentElement?.querySelector('button:enabled') : button
    if (other instanceof HTMLElement) other.focus()
  }, [ids.join()])

  return (
    <ol ref={list} class={`order-list${untouched ? ' untouched' : ''}${lift ? ' lifting' : ''}`}>
      {steps.map(({ id, text }, at) => {
        const lifted = lift?.id === id
        const offset = lift?.offsets[at] ?? 0
        const verdict = right && (right.has(id) ? 'right' : 'wrong')
        return (
          <li
            key={id}
            class={verdict ?? (lifted ? 'lifted' : '')}
            style={lift && { transform: `translateY(${offset}px)` }}
          >
            <span class="step-handle" data-drag={locked ? undefined : id}>
              <span class="step-number">{1 + (lifted ? lift.to : at + Math.sign(offset))}</span>
              {!locked && <Icon d={grip} />}
            </span>
            <span class="step-text">
              <InlineText text={text} />
            </span>
            {verdict && (
              <span class="verdict">
                <Icon d={verdict === 'right' ? tick : cross} />
                {orderWords(locale)[verdict]}
              </span>
            )}
            {!locked && (
              <StepButtons
                name={plainText(text)}
                first={at === 0}
                last={at === steps.length - 1}
                moveBy={(by, button) => {
                  used.current = button
                  move(id, (from) => from + by)
                }}
                locale={locale}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface StepButtonsProps {
  /** The text of the step, as the buttons of all rows are called alike. */
  name: string
  first: boolean
  last: boolean
  /** Called with −1 for up, 1 for down, and the button that has the focus. */
  moveBy: (by: number, button: HTMLButtonElement) => void
  locale: Locale
}

function StepButtons({ name, first, last, moveBy, locale }: StepButtonsProps) {
  const words = orderWords(locale)
  const directions = [
    { by: -1, key: 'ArrowUp', icon: up, word: words.up, label: words.upOf(name), ended: first },
    { by: 1, key: 'ArrowDown', icon: down, word: words.down, label: words.downOf(name), ended: last },
  ]
  function onKeyDown(event: TargetedKeyboardEvent<HTMLButtonElement>) {
    const direction = event.altKey && directions.find(({ key }) => key === event.key)
    if (!direction) return
    event.preventDefault()
    if (!direction.ended) moveBy(direction.by, event.currentTarget)
  }
  return directions.map(({ by, key, icon, word, label, ended }) => (
    <button
      key={key}
      type="button"
      class="step-button"
      aria-label={label}
      aria-keyshortcuts={`Alt+${key}`}
      disabled={ended}
      onClick={(event) => moveBy(by, event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      <Icon d={icon} />
      {word}
    </button>
  ))
}
