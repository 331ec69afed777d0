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
  const fits = timingOf(shot, rate).speaksTooLong
    ? fittingPart(text, shot.lines, shot.seconds, rate)
    : text.length
  return (
    <GrowingText {...field} text={text} type={type}>
      {text.slice(0, fits)}
      {fits < text.length && <mark>{text.slice(fits)}</mark>}
    </GrowingText>
  )
}
