import { useEffect } from 'preact/hooks'
import { startReading } from '../../features/lesson/reading.ts'
import type { ReadingPlan } from '../../features/lesson/reading-plan.ts'
import { watchCompletion } from './completion.ts'
import { loadExplanations } from './load-explanations.ts'

/** Draws nothing: follows the reader through the lesson of the page and fetches its explanations, once the browser has time for it. */
export function LessonReading(plan: ReadingPlan) {
  useEffect(() => {
    const left = new AbortController()
    startReading(plan, left.signal)
    watchCompletion(plan, left.signal)
    const main = document.querySelector<HTMLElement>(`[data-lesson="${plan.lesson}"]`)
    loadExplanations(main?.dataset.explanations ?? '', left.signal)
    return () => left.abort()
  }, [])
  return null
}
