/** Notes when everything of a lesson has been read and answered. */
import { markDone } from '../../features/lesson/model.ts'
import { readPlan, sectionsOf } from '../../features/lesson/reading-plan.ts'
import { lessonStore } from '../../features/lesson/store.ts'
import type { Type } from '../../features/quiz/model.ts'
import { answerStore } from '../../features/quiz/store.ts'
import { types } from '../../features/quiz/types/index.ts'

/** Starts watching; does nothing on a page without a lesson. */
export function watchCompletion(): void {
  const plan = readPlan(document.querySelector<HTMLElement>('.step-bar[data-plan]')?.dataset.plan)
  if (!plan) return
  const $lesson = lessonStore(plan.lesson)
  const sections = sectionsOf(plan.lesson)
  const $answers = plan.questions.flatMap(({ id, type }) => (isType(type) ? [answerStore(type, id)] : []))
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

function isType(type: string): type is Type {
  return Object.hasOwn(types, type)
}
