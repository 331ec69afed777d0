/** The texts of a worksheet that a reader sees, for the language rules. Runs at build only. */
import type { Path } from './places.ts'
import type { FormFields } from './schema.ts'

/** A text, and the steps to it in the author's YAML. */
export interface FormText {
  path: Path
  text: string
}

/** Keys whose values are read by people, wherever they stand in the YAML. */
const READ = new Set(['title', 'lead', 'note', 'label', 'hint', 'example', 'text', 'row'])

/** Every text of a worksheet that is shown, in the order of the file's lines. */
export function proseOfForm(fields: FormFields): FormText[] {
  return textsIn(fields, [])
}

function textsIn(value: unknown, path: Path): FormText[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
  }
  const key = path.at(-1)
  return typeof value === 'string' && typeof key === 'string' && READ.has(key) ? [{ path, text: value }] : []
}
