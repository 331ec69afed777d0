import { Fragment } from 'preact'
import { blankParts } from './blanks.ts'
import { InlineText } from './InlineText.tsx'

/**
 * Inline text that may hold fields to fill in, `[ISI: label]`. Apart from `InlineText`, for questions know none and
 * every lesson would load it.
 */
export function TextWithBlanks({ text }: { text: string }) {
  return (
    <>
      {blankParts(text).map(({ text: part, blank }, at) => (
        // The parts of a fixed text never move, so their position is their identity.
        <Fragment key={at}>
          <InlineText text={part} />
          {blank !== undefined && <span class="blank">[{blank}]</span>}
        </Fragment>
      ))}
    </>
  )
}
