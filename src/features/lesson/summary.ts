/** What the course map, the progress page and the report say about a lesson. Pure. */
import { elementId, lessonKey } from '../../i18n/routes.ts'
import { currentValue } from '../../storage/item.ts'
import type { Summary } from '../progress/summary.ts'
import type { Answer } from '../quiz/model.ts'
import type { LessonState } from './model.ts'

/** What is kept about a lesson: its reading, and its answers by question id. */
export interface SavedLesson {
  state: LessonState | undefined
  answers: Record<string, Answer | undefined>
}

/** The part of a lesson's outline that a summary needs. */
export interface SummaryOutline {
  id: string
  title: string
  href: string
  sections: { id: string }[]
  questions: { id: string; points: number }[]
}

/**
 * A lesson is done when every section was read to its end and every question has a scored try. Only facts
 * count: nothing is done by opening a page. What is added later leaves it done and is said beside it.
 */
export function summariseLesson({ state, answers }: SavedLesson, outline: SummaryOutline): Summary {
  const seen = outline.sections.filter(({ id }) => state && Object.hasOwn(state.seen, id)).length
  const firsts = outline.questions.flatMap(({ id }) => answers[id]?.first ?? [])
  const done = seen + firsts.length
  const total = outline.sections.length + outline.questions.length
  const isDone = state?.doneAt !== undefined || (done === total && total > 0)
  const touched = done > 0 || state?.place !== undefined || hasDraft(answers)
  const at = lastMoment(state, answers)
  return {
    title: outline.title,
    status: isDone ? 'done' : touched ? 'started' : 'untouched',
    done,
    total,
    score: {
      earned: firsts.reduce((sum, { earned }) => sum + earned, 0),
      possible: outline.questions.reduce((sum, { points }) => sum + points, 0),
      by: 'first',
    },
    ...(isDone && done < total && { added: total - done }),
    ...(at > 0 && { at }),
    resume: resumeAddress(state, outline),
  }
}

/** The lesson to go on with: the one touched last if it is not done, else the first that is not done. */
export function lessonToResume<L extends Summary>(summaries: L[]): L | undefined {
  const open = summaries.filter(({ status }) => status !== 'done')
  const started = open.filter(({ status }) => status === 'started')
  return started.sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0] ?? open[0]
}

function resumeAddress(state: LessonState | undefined, outline: SummaryOutline): string {
  const place = currentValue(state?.place)
  const known = outline.sections.some(({ id }) => id === place?.section)
  return place && known ? `${outline.href}#${elementId(lessonKey(outline.id), place.section)}` : outline.href
}

function hasDraft(answers: SavedLesson['answers']): boolean {
  return Object.values(answers).some((answer) => answer?.draft !== undefined)
}

function lastMoment(state: LessonState | undefined, answers: SavedLesson['answers']): number {
  const moments = Object.values(answers).flatMap((answer) => [answer?.draft?.at ?? 0, answer?.last?.at ?? 0])
  const all = [state?.place?.at ?? 0, ...Object.values(state?.seen ?? {}), ...moments]
  // Not spread into one call: a damaged value may hold more moments than a call takes.
  return all.reduce((latest, at) => Math.max(latest, at), 0)
}
