import { Fragment } from 'preact'
import { inlineParts } from './inline-text.ts'

/** Text from a content file with `*slanted*` and `**bold**` parts; everything else stays text. */
export function InlineText({ text }: { text: string }) {
  return (
    <>
      {inlineParts(text).map(({ kind, text: part }, at) => {
        // The parts of a fixed text never move, so their position is their identity.
        if (kind === 'strong') return <strong key={at}>{part}</strong>
        if (kind === 'em') return <em key={at}>{part}</em>
        return <Fragment key={at}>{part}</Fragment>
      })}
    </>
  )
}
