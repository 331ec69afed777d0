import { useEffect, useRef } from 'preact/hooks'

interface QrCodeProps {
  /** What the code says. */
  text: string
  /** What is said in its place to those who don't see it. */
  label: string
}

/** A code to be scanned. What draws it is loaded only here; until then its place is empty. */
export function QrCode({ text, label }: QrCodeProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isCurrent = true
    void import('../../ui/code.ts').then(({ drawCode }) => {
      if (isCurrent && place.current) drawCode(place.current, text)
    })
    return () => {
      isCurrent = false
    }
  }, [text])
  return <div class="qr" role="img" aria-label={label} ref={place} />
}
