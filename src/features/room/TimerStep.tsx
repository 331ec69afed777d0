import { useEffect, useState } from 'preact/hooks'
import { pageVault } from '../../storage/page-vault.ts'
import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

/** What the sample counts down from, in seconds. */
const FROM = 600

/** A timer as slides show it, running, to be read from the last row. */
export function TimerStep({ locale, onAnswer }: StepProps) {
  const words = roomWords(locale).timer
  const [left, setLeft] = useState(FROM)
  useEffect(() => {
    const start = pageVault.platform.now()
    const timer = setInterval(
      () => setLeft(Math.max(0, FROM - Math.floor((pageVault.platform.now() - start) / 1000))),
      250,
    )
    return () => clearInterval(timer)
  }, [])
  const two = (value: number) => String(value).padStart(2, '0')
  return (
    <>
      <p class="room-stage room-timer" role="timer" aria-live="off">
        {two(Math.floor(left / 60))}.{two(left % 60)}
      </p>
      <Answers
        answers={[
          { text: words.readable, onPress: () => onAnswer() },
          { text: words.small, onPress: () => onAnswer('timer-small') },
        ]}
      />
    </>
  )
}
