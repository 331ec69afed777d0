/** Notes when everything of a lesson has been read and answered. */
import { markDone } from '../../features/lesson/model.ts'
import { type ReadingPlan, sectionsOf } from '../../features/lesson/reading-plan.ts'
import { lessonStore } from '../../features/lesson/store.ts'
import { ofType } from '../../features/quiz/answer.ts'
import { answerStore } from '../../features/quiz/store.ts'

/** Watches the lesson of the page until `signal`. */
export function watchCompletion({ lesson, questions }: ReadingPlan, signal: AbortSignal): void {
  const $lesson = lessonStore(lesson)
  const sections = sectionsOf(lesson)
  const look = () => {
    const { seen } = $lesson.get()
    const allSeen = sections.every(({ id }) => Object.hasOwn(seen, id))
    const allAnswered = questions.every(({ id, type }) => ofType(type, answerStore(id).get()).first)
    if (allSeen && allAnswered) $lesson.change((state, { at }) => markDone(state, at))
  }
  for (const store of [$lesson, ...questions.map(({ id }) => answerStore(id))]) {
    signal.addEventListener('abort', store.listen(look))
  }
  look()
}
