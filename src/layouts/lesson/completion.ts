/** Notes when everything of a lesson has been read and answered. */
import { markDone } from '../../features/lesson/model.ts'
import { type ReadingPlan, sectionsOf } from '../../features/lesson/reading-plan.ts'
import { lessonStore } from '../../features/lesson/store.ts'
import { answerStore } from '../../features/quiz/store.ts'

/** Starts watching the lesson of the page. */
export function watchCompletion({ lesson, questions }: ReadingPlan): void {
  const $lesson = lessonStore(lesson)
  const sections = sectionsOf(lesson)
  const $answers = questions.map(({ id, type }) => answerStore(type, id))
  const look = () => {
    const { seen } = $lesson.get()
    const allSeen = sections.every(({ id }) => Object.hasOwn(seen, id))
    const allAnswered = $answers.every(($answer) => $answer.get().first !== undefined)
    if (allSeen && allAnswered) $lesson.change((state, { at }) => markDone(state, at))
  }
  $lesson.listen(look)
  for (const $answer of $answers) $answer.listen(look)
  look()
}
