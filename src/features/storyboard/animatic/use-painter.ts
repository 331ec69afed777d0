import { useEffect, useState } from 'preact/hooks'
import type { Made } from '../model.ts'
import { lettersReady } from '../panel/letters.ts'
import { loadPhotos } from '../photo/load-photos.ts'
import type { Plan } from './model.ts'
import { type FramePainter, framePainter } from './paint-frame.ts'

/**
 * The painter of a plan; undefined until its font and its photos are there. Its memory is given back when another takes its
 * place.
 * @param addresses of the photos, by id
 */
export function usePainter(plan: Plan, addresses: Record<Made, string>): FramePainter | undefined {
  const [painter, setPainter] = useState<FramePainter>()
  useEffect(() => {
    let made: FramePainter | undefined
    let left = false
    void Promise.all([loadPhotos(addresses), lettersReady()]).then(([photos]) => {
      if (left) return
      made = framePainter(plan, photos)
      setPainter(made)
    })
    return () => {
      left = true
      setPainter(undefined)
      made?.close()
    }
  }, [plan, addresses])
  return painter
}
