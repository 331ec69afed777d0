import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

/** Three lines as large as those of a slide, to be read from the last row. */
export function SizeStep({ locale, onAnswer }: StepProps) {
  const { lines, all, two, one } = roomWords(locale).size
  return (
    <>
      <div class="room-stage size-lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Answers
        answers={[
          { text: all, onPress: () => onAnswer() },
          { text: two, onPress: () => onAnswer('size-two') },
          { text: one, onPress: () => onAnswer('size-one') },
        ]}
      />
    </>
  )
}
