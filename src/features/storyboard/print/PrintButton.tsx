import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { printBoardWords } from './words.ts'

/** How long a browser may take to begin printing before help is offered, in ms. */
const PATIENCE = 1500

/** Opens the print dialogue. Where none opens, as in viewers of attachments, it says what to do. */
export function PrintButton({ locale }: { locale: Locale }) {
  const words = printBoardWords(locale)
  const [failed, setFailed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => {
    const began = () => {
      clearTimeout(timer.current)
      setFailed(false)
    }
    addEventListener('beforeprint', began)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('beforeprint', began)
    }
  }, [])
  const start = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setFailed(true), PATIENCE)
    try {
      print()
    } catch {
      // A viewer may forbid it; the help comes by itself.
    }
  }
  return (
    <>
      <button type="button" class="button primary" onClick={start}>
        {words.print}
      </button>
      <p class="paperboard-trouble" role="status">
        {failed && words.noDialog}
      </p>
    </>
  )
}
