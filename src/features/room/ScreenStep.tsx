import { useEffect, useState } from 'preact/hooks'
import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

/** Whether the page may keep the screen from sleeping. On plain http and in some browsers it may not. */
export function ScreenStep({ locale, onAnswer }: StepProps) {
  const { screen: words, next, mends } = roomWords(locale)
  const [stays, setStays] = useState<boolean>()
  useEffect(() => void canStayAwake().then(setStays), [])
  return (
    <>
      <div class="room-stage" role="status">
        <p>{stays === undefined ? words.looking : stays ? words.works : words.sleeps}</p>
        {stays === false && <p>{mends['screen-sleeps']}</p>}
      </div>
      <Answers answers={[{ text: next, onPress: () => onAnswer(stays ? undefined : 'screen-sleeps') }]} />
    </>
  )
}

async function canStayAwake(): Promise<boolean> {
  try {
    const lock = await navigator.wakeLock.request('screen')
    await lock.release()
    return true
  } catch {
    return false
  }
}
