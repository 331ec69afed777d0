import type { EvaluationView } from '../view.ts'
import { EditTheme } from './EditTheme.tsx'
import { ThemeList } from './ThemeList.tsx'

/** The list of themes; or one of them, to be written. */
export function Themes({ view }: { view: EvaluationView }) {
  const { item } = view.address
  const isThere = item !== undefined && Object.hasOwn(view.content.themes, item)
  return isThere ? <EditTheme key={item} view={view} id={item} /> : <ThemeList view={view} />
}
