import { useMemo } from 'preact/hooks'
import type { Content } from '../model.ts'

/** What a board holds, as one text: the same as long as nothing of it changed, however often it was read. */
export function useVersion(content: Content): string {
  return useMemo(() => JSON.stringify(content), [content])
}
