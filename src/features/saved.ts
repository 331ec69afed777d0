/** Every saved format of the course, by feature: for the progress file, which knows no feature by name. */
import type { SavedFormat } from '../storage/saved-format.ts'

const modules = import.meta.glob<{ saved: SavedFormat<unknown> }>('./*/saved.ts', { eager: true })

/** Formats by feature name, such as `quiz`. */
export const formats: Map<string, SavedFormat<unknown>> = new Map(
  Object.values(modules).map(({ saved }) => [saved.feature, saved]),
)
