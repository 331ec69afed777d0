import { useEffect } from 'preact/hooks'
import { startReading } from '../../features/lesson/reading.ts'
import type { ReadingPlan } from '../../features/lesson/reading-plan.ts'
import { watchCompletion } from './completion.ts'

/** Draws nothing: follows the reader through the lesson of the page, once the browser has time for it. */
export function LessonReading({ plan }: { plan: ReadingPlan }) {
  useEffect(() => {
    startReading(plan)
    watchCompletion(plan)
  }, [])
  return null
}
