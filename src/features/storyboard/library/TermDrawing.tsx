import { elementId } from '../../../i18n/routes.ts'
import type { Id } from '../model.ts'
import type { TermKind } from './library.ts'

interface TermDrawingProps {
  /** Page key, the same as that of the page's TermSymbols. */
  page: string
  kind: TermKind
  id: Id
}

/**
 * The small drawing of a term: a tall frame for a size, a wide one for the rest. It says nothing that the term's name
 * beside it does not say. Empty where the vocabulary no longer has the term.
 */
export function TermDrawing({ page, kind, id }: TermDrawingProps) {
  return (
    <svg class={kind === 'size' ? 'lib-term' : 'lib-term lib-term-wide'} aria-hidden="true">
      <use href={`#${elementId(page, 'istilah', kind, id)}`} />
    </svg>
  )
}
