import { useEffect, useState } from 'preact/hooks'
import { pageVault } from '../../storage/page-vault.ts'

/** How often the clock is looked at, in ms: minutes are shown, so some seconds late is soon enough. */
const EVERY = 5000

/** The moment by the clock of this device, drawn anew as time passes; undefined on the server. */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const look = () => setNow(pageVault.platform.now())
    look()
    const timer = setInterval(look, EVERY)
    // A laptop that was asleep shows the time at once.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}
