import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { lineAt, type Prompt } from './prompt.ts'
import { promptWords } from './prompt-words.ts'
import type { Reading } from './use-reading.ts'

interface PromptTextProps {
  prompt: Prompt
  reading: Reading
  /** 1 to 5. */
  size: number
  /** For the glass before a camera. */
  mirrored: boolean
  /** Goes on line by line. */
  still: boolean
  locale: Locale
}

/** Where the words that are said stand, as a part of the height. */
const READING_HEIGHT = 0.3

/** The text itself; what is to be said now is marked and always at the same height. */
export function PromptText({ prompt, reading, size, mirrored, still, locale }: PromptTextProps) {
  const words = promptWords(locale)
  const paper = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)

  useEffect(() => {
    let known = -1
    const elements = paper.current?.querySelectorAll<HTMLElement>('.prompt-line')
    return reading.$place.subscribe((seconds) => {
      const at = lineAt(prompt, seconds)
      const line = prompt.lines[at]
      const element = elements?.[at]
      if (!line || !element || !paper.current) return
      const part = line.to > line.from ? (seconds - line.from) / (line.to - line.from) : 0
      const height = element.offsetHeight * (still ? 0 : Math.min(part, 1))
      if (!still || at !== known) {
        paper.current.scrollTop = element.offsetTop + height - paper.current.clientHeight * READING_HEIGHT
      }
      known = at
      setCurrent(at)
    })
  }, [prompt, still, size])

  // Whoever taps a sentence reads on from there; who uses the keyboard has the arrow keys.
  function goTo(at: number): void {
    const line = prompt.lines[at]
    if (line) reading.goTo(line.from)
  }

  useEffect(() => {
    const element = paper.current
    if (!element) return
    const tapped = ({ target }: MouseEvent) => {
      const line = target instanceof Element && target.closest('.prompt-line')
      if (line) goTo([...element.querySelectorAll('.prompt-line')].indexOf(line))
    }
    element.addEventListener('click', tapped)
    return () => element.removeEventListener('click', tapped)
  })

  return (
    <section
      ref={paper}
      class="prompt-paper"
      aria-label={words.text}
      data-size={size}
      data-mirrored={mirrored}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and arrow keys go from sentence to sentence
      tabIndex={0}
      onKeyDown={(event) => {
        const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        if (way === 0) return
        event.preventDefault()
        goTo(Math.max(0, current + way))
      }}
    >
      {prompt.lines.map(({ shot, speaker, text }, at) => (
        <div key={`${shot}-${at}`} class="prompt-part">
          {prompt.lines[at - 1]?.shot !== shot && <p class="prompt-shot">{words.shot(shot)}</p>}
          {speaker !== undefined && <p class="prompt-speaker">{speaker || words.narrator}</p>}
          <p class="prompt-line" aria-current={at === current ? 'true' : undefined}>
            {text}
          </p>
        </div>
      ))}
    </section>
  )
}
