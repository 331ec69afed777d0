import { useEffect, useState } from 'preact/hooks'
import { pageVault } from '../../storage/page-vault.ts'
import type { LessonOutline } from '../course/outline.ts'
import { keptIn, type LessonProgress, readProgress } from './read-progress.ts'

/**
 * The progress of each lesson, read again when another tab wrote or the page comes back. Before the script
 * arrives, and on the server, every lesson is untouched.
 */
export function useProgress(lessons: LessonOutline[]): LessonProgress[] {
  const [progress, setProgress] = useState(() => readProgress(lessons, () => undefined))
  useEffect(() => {
    const read = () => setProgress(readProgress(lessons, keptIn(pageVault)))
    read()
    addEventListener('storage', read)
    addEventListener('pageshow', read)
    return () => {
      removeEventListener('storage', read)
      removeEventListener('pageshow', read)
    }
  }, [])
  return progress
}
