/** What the course map, the progress page and the report say about a case. Pure. */
import { currentValue } from '../../storage/item.ts'
import type { Summary } from '../progress/summary.ts'
import type { Case, CaseState, Id } from './model.ts'

/** The part of a case that a summary needs. */
export interface CaseOutline {
  id: Id
  title: string
  href: string
  /** Ids of the scenes with an ending. */
  endings: Id[]
}

/** The outline of a case that stands at `href`. */
export function caseOutline({ id, title, scenes }: Case, href: string): CaseOutline {
  return { id, title, href, endings: scenes.filter(({ ending }) => ending).map((scene) => scene.id) }
}

/**
 * A case is done when any ending was reached; its parts are the endings, so that the others can still be looked
 * for. It gives no score: its points show how one way was played, not what somebody knows.
 */
export function summariseCase(state: CaseState | undefined, outline: CaseOutline): Summary {
  const seen = state?.visited ?? {}
  const found = outline.endings.filter((id) => Object.hasOwn(seen, id) || state?.first?.ending === id)
  const begun = Object.keys(seen).length > 0 || (currentValue(state?.path) ?? []).length > 0
  const at = lastMoment(state)
  return {
    title: outline.title,
    status: state?.first ? 'done' : begun ? 'started' : 'untouched',
    done: found.length,
    total: outline.endings.length,
    ...(at > 0 && { at }),
    resume: outline.href,
  }
}

function lastMoment(state: CaseState | undefined): number {
  const all = [state?.path.at ?? 0, state?.first?.at ?? 0, ...Object.values(state?.visited ?? {})]
  // Not spread into one call: a damaged value may hold more moments than a call takes.
  return all.reduce((latest, at) => Math.max(latest, at), 0)
}
