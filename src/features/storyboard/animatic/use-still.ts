import { useEffect, useState } from 'preact/hooks'

const QUERY = '(prefers-reduced-motion: reduce)'

/** Whether this person wants things to stand still, as set on the device. */
export function useStill(): boolean {
  const [still, setStill] = useState(() => matchMedia(QUERY).matches)
  useEffect(() => {
    const query = matchMedia(QUERY)
    const changed = () => setStill(query.matches)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [])
  return still
}
