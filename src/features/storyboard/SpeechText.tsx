import { GrowingText, type GrowingTextProps } from './GrowingText.tsx'
import type { Shot } from './model.ts'
import { fittingPart } from './overflow.ts'
import { linesOf, textOf } from './script/lines.ts'
import { timingOf } from './timing-of.ts'
import { useText } from './use-text.ts'

interface SpeechTextProps extends GrowingTextProps {
  shot: Shot
  /** Letters for each second. */
  rate: number
  write(lines: Shot['lines']): void
}

/** The words of a shot as one text to write in; those that are not spoken within its seconds are marked. */
export function SpeechText({ shot, rate, write, ...field }: SpeechTextProps) {
  const { text, type } = useText(textOf(shot.lines), (typed) => {
    const lines = linesOf(typed)
    write(lines)
    return textOf(lines)
  })
  const spoken = timingOf(shot, rate).speaksTooLong
    ? fittingPart(text, shot.lines, shot.seconds, rate)
    : text.length
  // The blank before the first word that does not fit would stand marked at the end of a line.
  const fits = spoken + (text.slice(spoken).match(/^\s+/)?.[0].length ?? 0)
  return (
    <GrowingText {...field} text={text} type={type}>
      {text.slice(0, fits)}
      {fits < text.length && <mark>{text.slice(fits)}</mark>}
    </GrowingText>
  )
}
