import type { RefObject } from 'preact'
import { Icon } from '../Icon.tsx'
import { plus } from '../icons.ts'

interface ListHeadProps {
  title: string
  /** Takes the focus when the list comes in place of what a new thing begins with. */
  heading: RefObject<HTMLHeadingElement>
  /** Words of the button that begins a new thing. */
  fresh: string
  start(): void
}

/** The heading of a list, and the button for something new. */
export function ListHead({ title, heading, fresh, start }: ListHeadProps) {
  return (
    <div class="shelf-head">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button type="button" class="button primary" onClick={start}>
        <Icon d={plus} />
        {fresh}
      </button>
    </div>
  )
}
