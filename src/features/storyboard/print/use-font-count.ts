import { useEffect, useState } from 'preact/hooks'

/** Counts how often fonts have arrived, for what is measured: text in another font has other lines. */
export function useFontCount(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const more = () => setCount((before) => before + 1)
    document.fonts.addEventListener('loadingdone', more)
    return () => document.fonts.removeEventListener('loadingdone', more)
  }, [])
  return count
}
