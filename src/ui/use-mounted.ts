import { useEffect, useState } from 'preact/hooks'

/**
 * False on the server and at the first render in the page, true after. Preact's hydration does not correct
 * attributes that differ from the server's HTML, so saved state may only be shown once this is true.
 */
export function useMounted(): boolean {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return mounted
}
