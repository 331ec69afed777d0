import { useEffect, useRef, useState } from 'preact/hooks'

/** How long nobody touches anything before controls go away, in milliseconds. */
const IDLE_MS = 2500

/** Whether controls may go away. */
export interface Idle {
  is: boolean
  /** Whether the last touch did nothing but bring them back. */
  woke(): boolean
}

/** Tells when nobody has touched, moved or pressed anything on a part of the page for a while. @param wanted false: never */
export function useIdle(part: { current: HTMLElement | null }, wanted: boolean): Idle {
  const [is, setIs] = useState(false)
  const isNow = useRef(false)
  const woke = useRef(false)

  useEffect(() => {
    const element = part.current
    if (!wanted || !element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const become = (idle: boolean) => {
      isNow.current = idle
      setIs(idle)
    }
    const wake = (event?: Event) => {
      if (event?.type === 'pointerdown') woke.current = isNow.current
      clearTimeout(timer)
      become(false)
      timer = setTimeout(() => become(true), IDLE_MS)
    }
    const listeners = new AbortController()
    const options = { signal: listeners.signal, capture: true }
    for (const name of ['pointerdown', 'pointermove', 'keydown', 'focusin']) {
      element.addEventListener(name, wake, options)
    }
    wake()
    return () => {
      clearTimeout(timer)
      listeners.abort()
      woke.current = false
      become(false)
    }
  }, [wanted])

  return { is: is && wanted, woke: () => woke.current }
}
