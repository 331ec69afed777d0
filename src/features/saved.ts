/** Every saved format of the course, by feature: for the progress file, which knows no feature by name. */
import type { SavedFormat } from '../storage/saved-format.ts'

const modules = import.meta.glob<SavedFormat<unknown>>('./**/saved.ts', { import: 'saved', eager: true })

/** Formats by feature name, such as `quiz`. */
export const formats: Map<string, SavedFormat<unknown>> = new Map(
  Object.values(modules).map((format) => [format.feature, format]),
)
