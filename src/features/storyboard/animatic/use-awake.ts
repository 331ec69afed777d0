import { useEffect } from 'preact/hooks'

/** Keeps the screen from going dark while something plays, where the browser can; over plain http it can't. */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return
    const lock = navigator.wakeLock.request('screen').catch(() => undefined)
    return () => void lock.then((held) => held?.release())
  }, [wanted])
}
