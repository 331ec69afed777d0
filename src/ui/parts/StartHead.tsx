import type { RefObject } from 'preact'
import { Icon } from '../Icon.tsx'
import { left } from '../icons-more.ts'

interface StartHeadProps {
  title: string
  heading: RefObject<HTMLHeadingElement>
  /** The way back to the list; undefined where it is empty. */
  back: { name: string; run(): void } | undefined
}

/** The heading above what a new thing begins with, and the way back to those there are. */
export function StartHead({ title, heading, back }: StartHeadProps) {
  return (
    <>
      {back && (
        <p>
          <button type="button" class="button plain shelf-back" onClick={back.run}>
            <Icon d={left} />
            {back.name}
          </button>
        </p>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </>
  )
}
