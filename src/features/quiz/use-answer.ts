import { useEffect, useRef, useState } from 'preact/hooks'
import { currentValue } from '../../storage/item.ts'
import { earlyInputs, replayEarlyTaps } from '../../ui/early-taps.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import {
  check,
  clear,
  fillIn,
  keyPrint,
  phaseOf,
  seesSolution,
  showSolution,
  tryAgain,
  untouched,
} from './answer.ts'
import type { Question, Responses, Rules, Score, Type } from './model.ts'
import { answerStore } from './store.ts'

/**
 * Joins a question's view to its kept answer: what is filled in, in which phase, and what the buttons do.
 * @param readEarly what was chosen or typed before the script arrived, read from the changed inputs, together
 *   with what is kept and was not shown yet: neither may be lost
 */
export function useAnswer<T extends Type>(
  question: Question<T>,
  rules: Rules<T>,
  type: T,
  readEarly: (
    inputs: (HTMLInputElement | HTMLTextAreaElement)[],
    kept: Responses[T] | undefined,
  ) => Responses[T],
) {
  const $answer = answerStore(type, question.id)
  const kept = useStore($answer)
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const verdict = useRef<HTMLDivElement>(null)
  /** Why the last press of "Periksa" did not count; forgotten at the next change. */
  const [refusal, setRefusal] = useState<Score>()
  /** Only the question worked on now says whether it is saved. */
  const [touched, setTouched] = useState(false)
  const answer = mounted ? kept : untouched(type)
  const phase = phaseOf(answer)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const early = earlyInputs(element)
    if (early.length > 0 && phaseOf($answer.get()) === 'filling') {
      fill(readEarly(early, currentValue($answer.get().draft)))
    }
    // The pressed button only makes sense once what was chosen before it is drawn.
    requestAnimationFrame(() => replayEarlyTaps(element))
  }, [])

  function fill(response: Responses[T]) {
    setRefusal(undefined)
    setTouched(true)
    $answer.change((old, now) => fillIn(old, response, now))
  }

  /** The first control takes the focus, as the pressed button is gone. */
  function focusControls() {
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('input, textarea, select')?.focus())
  }

  /** The pressed button is gone: the verdict takes the focus, and what can be done next comes into view. */
  function showVerdict() {
    root.current?.querySelector('.actions')?.scrollIntoView({ block: 'nearest' })
    verdict.current?.focus()
    verdict.current?.scrollIntoView({ block: 'nearest' })
  }

  return {
    root,
    verdict,
    answer,
    phase,
    refusal,
    touched,
    /** What the controls show. */
    response: phase === 'checked' ? answer.last?.response : currentValue(answer.draft),
    /** The score of the last try by today's key. */
    score: phase === 'checked' ? rules.score(question, answer.last?.response) : undefined,
    solved: seesSolution(answer),
    /** The author changed the question after it was answered. */
    changed: answer.last !== undefined && answer.last.keyPrint !== keyPrint(question, rules),
    fill,
    check() {
      setTouched(true)
      const outcome: { score: Score } = { score: { status: 'unanswered' } }
      $answer.change((old, now) => {
        const checked = check(old, question, rules, now.at)
        outcome.score = checked.score
        return checked.answer
      })
      setRefusal(outcome.score.status === 'scored' ? undefined : outcome.score)
      if (outcome.score.status === 'scored') requestAnimationFrame(showVerdict)
    },
    tryAgain() {
      $answer.change((old, now) => tryAgain(old, question, rules, now))
      focusControls()
    },
    clear() {
      setRefusal(undefined)
      $answer.change((old, now) => clear(old, now))
      focusControls()
    },
    showSolution() {
      $answer.change((old, now) => showSolution(old, now.at))
      requestAnimationFrame(showVerdict)
    },
  }
}
