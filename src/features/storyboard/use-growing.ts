import { useEffect, useState } from 'preact/hooks'

/** How many more are drawn in each task; with fewer, the row is walked through so often that the last one waits longer. */
const EACH_TIME = 16

/**
 * Lets a long row of pictures be drawn bit by bit: those on the first screen at once, the others in tasks of their own,
 * so that nobody waits for what is out of sight.
 * @param first how many are drawn at once
 * @returns how many may be drawn by now, `total` in the end
 */
export function useGrowing(total: number, first: number): number {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (shown >= total) return
    const next = setTimeout(() => setShown(shown + EACH_TIME))
    return () => clearTimeout(next)
  }, [shown, total])
  return shown
}
