import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { currentValue } from '../../storage/item.ts'
import { earlyInputs, type Field, replayEarlyTaps } from '../../ui/early-taps.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import {
  changeOwn,
  check,
  clear,
  fillIn,
  keyPrint,
  type Now,
  ownAnswer,
  phaseOf,
  seesSolution,
  showSolution,
  tryAgain,
  untouched,
} from './answer.ts'
import type { Answer, Question, Rules, Score, Shape } from './model.ts'
import { answerStore } from './store.ts'

/**
 * Joins a question's view to its kept answer: what is filled in, in which phase, and what the buttons do.
 * @param readEarly what was chosen or typed before the script arrived, read from the changed inputs, together
 *   with what is kept and was not shown yet: neither may be lost
 */
export function useAnswer<T extends Shape>(
  question: Question<T>,
  rules: Rules<T>,
  readEarly: (inputs: Field[], kept: T['response'] | undefined) => T['response'],
) {
  const $answer = answerStore(question.id)
  const kept = useStore($answer)
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const verdict = useRef<HTMLDivElement>(null)
  /** Why the last press of "Periksa" did not count; forgotten at the next change. */
  const [refusal, setRefusal] = useState<Score<T>>()
  /** What "Hapus jawaban" took away last, for a thumb that slipped. */
  const [removed, setRemoved] = useState<T['response']>()
  /** Only the question worked on now says whether it is saved. */
  const [touched, setTouched] = useState(false)
  /** What is kept at this moment, drawn or not. */
  const own = () => ownAnswer($answer.get(), question, rules)
  const answer: Answer<T['response']> = mounted ? ownAnswer(kept, question, rules) : untouched(question.type)
  const phase = phaseOf(answer)
  /** What the controls show. */
  const response = phase === 'checked' ? answer.last?.response : currentValue(answer.draft)

  // At once, not after the next frame: what is typed in between would be taken for early and kept twice.
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const early = earlyInputs(element)
    const before = own()
    if (early.length > 0 && phaseOf(before) === 'filling') {
      fill(readEarly(early, currentValue(before.draft)))
    }
    // The pressed button only makes sense once what was chosen before it is drawn.
    requestAnimationFrame(() => replayEarlyTaps(element))
  }, [])

  function change(apply: (own: Answer<T['response']>, now: Now) => Answer<T['response']>) {
    $answer.change((old, now) => changeOwn(old, question, rules, now, apply))
  }

  function fill(response: T['response']) {
    setRefusal(undefined)
    setTouched(true)
    change((own, now) => fillIn(own, response, now))
  }

  /** The first control takes the focus, as the pressed button is gone. */
  function focusControls() {
    requestAnimationFrame(() =>
      root.current
        ?.querySelector<HTMLElement>('input, textarea, select, [data-slot], button:enabled')
        ?.focus(),
    )
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
    response,
    /** The score of the last try by today's key. */
    score: phase === 'checked' ? rules.score(question, answer.last?.response) : undefined,
    solved: seesSolution(answer),
    /** The author changed the question after it was answered. */
    changed: answer.last !== undefined && answer.last.keyPrint !== keyPrint(question, rules),
    fill,
    /** Fills in what follows from the kept response, drawn or not; once checked, nothing. */
    alter(next: (kept: T['response'] | undefined) => T['response']) {
      const before = own()
      if (phaseOf(before) === 'filling') fill(next(currentValue(before.draft)))
    },
    check() {
      const score = rules.score(question, currentValue(own().draft))
      const counts = score.status === 'scored'
      setTouched(true)
      setRefusal(counts ? undefined : score)
      change((own, now) => check(own, question, rules, now.at).answer)
      if (counts) requestAnimationFrame(showVerdict)
    },
    tryAgain() {
      change((own, now) => tryAgain(own, question, rules, now))
      focusControls()
    },
    clear() {
      setRemoved(response)
      setRefusal(undefined)
      change(clear)
      focusControls()
    },
    restore:
      removed &&
      (() => {
        fill(removed)
        focusControls()
      }),
    showSolution() {
      change((own, now) => showSolution(own, now.at))
      requestAnimationFrame(showVerdict)
    },
  }
}
