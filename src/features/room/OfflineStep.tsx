import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

/** The file holds the whole course; whoever opens a site needs the file as well. */
export function OfflineStep({ locale, onAnswer }: StepProps) {
  const { offline: words, next } = roomWords(locale)
  const isFile = document.documentElement.dataset.file !== undefined
  return (
    <>
      <p class="room-stage">{isFile ? words.inFile : words.onSite}</p>
      <Answers
        answers={
          isFile
            ? [{ text: next, onPress: () => onAnswer() }]
            : [
                { text: words.ready, onPress: () => onAnswer() },
                { text: words.none, onPress: () => onAnswer('offline-none') },
              ]
        }
      />
    </>
  )
}
