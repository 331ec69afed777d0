import { useEffect, useRef, useState } from 'preact/hooks'
import { Answers } from './Answers.tsx'
import type { Finding } from './model.ts'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

/** Tries to open a second window, as the notes of a deck do, and tells how to allow it where it is held back. */
export function WindowStep({ locale, onAnswer }: StepProps) {
  const words = roomWords(locale).window
  const [result, setResult] = useState<'opened' | 'blocked'>()
  const [isMirrored, setIsMirrored] = useState(false)
  const second = useRef<Window | null>(null)
  useEffect(() => {
    setIsMirrored(hasOneScreen())
    return () => second.current?.close()
  }, [])

  function tryOpen() {
    second.current?.close()
    second.current = window.open('', '', 'popup,width=480,height=320')
    setResult(second.current ? 'opened' : 'blocked')
  }

  function answer(finding?: Finding) {
    second.current?.close()
    onAnswer(finding)
  }

  return (
    <>
      <div class="room-stage">
        <button type="button" class="button" onClick={tryOpen}>
          {words.open}
        </button>
        <div role="status">
          {result && <p>{words[result]}</p>}
          {result === 'opened' && isMirrored && <p>{words.mirrored}</p>}
        </div>
      </div>
      <Answers
        answers={[
          { text: words.works, onPress: () => answer(isMirrored ? 'window-mirrored' : undefined) },
          { text: words.fails, onPress: () => answer('window-blocked') },
          { text: words.skip, onPress: () => answer() },
        ]}
      />
    </>
  )
}

/** Whether the browser knows that there is one picture only; most don't tell. */
function hasOneScreen(): boolean {
  return 'isExtended' in screen && screen.isExtended === false
}
