import { useLayoutEffect, useState } from 'preact/hooks'
import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

/** What clickers send; Tab, Enter and space stay what they are on a page. */
const CLICKER_KEYS = /^(Page(Up|Down)|Arrow(Left|Right|Up|Down)|F5|Escape|[b.])$/i

/** Shows the name of each key that a clicker sends. */
export function ClickerStep({ locale, onAnswer }: StepProps) {
  const words = roomWords(locale).clicker
  const [key, setKey] = useState<string>()
  // At once: the clicker is pressed as soon as the question stands there.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!CLICKER_KEYS.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      setKey(event.key)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  return (
    <>
      <p class="room-stage room-key" role="status">
        {key === undefined ? words.waiting : words.got(key)}
      </p>
      <Answers
        answers={[
          { text: words.works, onPress: () => onAnswer() },
          { text: words.silent, onPress: () => onAnswer('clicker-silent') },
          { text: words.none, onPress: () => onAnswer() },
        ]}
      />
    </>
  )
}
