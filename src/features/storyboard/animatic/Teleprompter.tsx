import { useMemo, useRef, useState } from 'preact/hooks'
import type { BoardView } from '../view.ts'
import { PromptControls } from './PromptControls.tsx'
import { PromptText } from './PromptText.tsx'
import { promptOf } from './prompt.ts'
import { promptWords } from './prompt-words.ts'
import { useAwake } from './use-awake.ts'
import { useFull } from './use-full.ts'
import { usePlayKeys } from './use-play-keys.ts'
import { useReading } from './use-reading.ts'
import { useStill } from './use-still.ts'

/** The words of a board in large letters, which run at the rate of the person who reads them. */
export function Teleprompter({ view }: { view: BoardView }) {
  const { content, rate, locale } = view
  const words = promptWords(locale)
  const part = useRef<HTMLElement>(null)
  const prompt = useMemo(() => promptOf(content, rate), [content, rate])
  const reading = useReading(prompt)
  const [size, setSize] = useState(3)
  const [mirrored, setMirrored] = useState(false)
  const full = useFull(part)
  const still = useStill()
  useAwake(reading.isRunning)
  usePlayKeys(part, ({ key, ctrlKey, metaKey, altKey }) => {
    if (key !== ' ' || ctrlKey || metaKey || altKey) return false
    reading.toggle()
    return true
  })

  if (prompt.lines.length === 0) return <p class="watch-empty">{words.empty}</p>
  return (
    <section ref={part} class="prompt" data-full={full.is} data-running={reading.isRunning}>
      <PromptText
        prompt={prompt}
        reading={reading}
        size={size}
        mirrored={mirrored}
        still={still}
        locale={locale}
      />
      <PromptControls
        prompt={prompt}
        reading={reading}
        full={full}
        size={size}
        setSize={setSize}
        mirrored={mirrored}
        setMirrored={setMirrored}
        locale={locale}
      />
      <p class="small prompt-hint">
        {words.hint} {still && words.still}
      </p>
    </section>
  )
}
