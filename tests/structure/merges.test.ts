import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saved as playing } from '../../src/features/case/saved.ts'
import { saved as plan } from '../../src/features/desk/saved.ts'
import { saved as evaluation } from '../../src/features/evaluation/saved.ts'
import { saved as evaluationSteps } from '../../src/features/evaluation/undo/saved.ts'
import { saved as form } from '../../src/features/form/saved.ts'
import { saved as lesson } from '../../src/features/lesson/saved.ts'
import { saved as profile } from '../../src/features/profile/saved.ts'
import { saved as answer } from '../../src/features/quiz/saved.ts'
import { formats } from '../../src/features/saved.ts'
import { saved as deck } from '../../src/features/slides/saved.ts'
import { saved as panel } from '../../src/features/storyboard/panel/saved.ts'
import { saved as board } from '../../src/features/storyboard/saved.ts'
import { saved as steps } from '../../src/features/storyboard/undo/saved.ts'
import { open, type SavedFormat } from '../../src/storage/saved-format.ts'
import {
  choiceAnswers,
  formStates,
  itemsOf,
  lessonStates,
  pairAnswers,
  profiles,
  textAnswers,
  tickedTextAnswers,
} from '../support/arbitraries.ts'
import { boardStates, stepStates } from '../support/boards.ts'
import { caseStates } from '../support/cases.ts'
import { panels } from '../support/drawings.ts'
import { evaluationStates, keptSteps } from '../support/evaluations.ts'
import { handsStates, planStates } from '../support/plans.ts'

// Two tabs, two devices and a file meet in any order and any number of times. Every saved format has to stand
// that; a new one gets a line here.

interface Case<T> {
  format: SavedFormat<T>
  states: fc.Arbitrary<T>
}

/** Ties the state's type to the format's before both are forgotten. */
function caseOf<T>(format: SavedFormat<T>, states: fc.Arbitrary<T>): Case<unknown> {
  return { format, states } as unknown as Case<unknown>
}

const cases: Record<string, Case<unknown>> = {
  'quiz, ids': caseOf(answer, choiceAnswers),
  'quiz, text': caseOf(answer, textAnswers),
  'quiz, ids by id': caseOf(answer, pairAnswers),
  'quiz, text with ids': caseOf(answer, tickedTextAnswers),
  lesson: caseOf(lesson, lessonStates),
  form: caseOf(form, formStates),
  case: caseOf(playing, caseStates),
  plan: caseOf(plan, planStates),
  deck: caseOf(deck, handsStates),
  board: caseOf(board, boardStates),
  undo: caseOf(steps, stepStates),
  evaluation: caseOf(evaluation, evaluationStates),
  'evaluation-undo': caseOf(evaluationSteps, keptSteps),
  panel: caseOf(panel, itemsOf(panels)),
  profile: caseOf(profile, profiles),
}

test('has a case for every saved format', () => {
  const covered = new Set(Object.values(cases).map(({ format }) => format.feature))
  expect([...formats.keys()].filter((feature) => !covered.has(feature))).toEqual([])
})

describe.each(Object.entries(cases))('%s', (_, { format, states }) => {
  const raw = (data: unknown) => JSON.stringify({ v: format.version, at: 1, rev: 1, data })

  test('gives the same whichever copy comes first', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(format.merge(a, b)).toEqual(format.merge(b, a))
      }),
    )
  })

  test('gives the same whichever two of three copies meet first', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(format.merge(format.merge(a, b), c)).toEqual(format.merge(a, format.merge(b, c)))
      }),
    )
  })

  test('changes nothing when a copy meets itself or comes a second time', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(format.merge(a, a)).toEqual(a)
        const once = format.merge(a, b)
        expect(JSON.stringify(format.merge(once, b))).toBe(JSON.stringify(once))
      }),
    )
  })

  test('leaves both copies as they are', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const before = JSON.stringify([a, b])
        format.merge(a, b)
        expect(JSON.stringify([a, b])).toBe(before)
      }),
    )
  })

  test('changes nothing when it meets an empty one', () => {
    fc.assert(
      fc.property(states, (a) => {
        expect(format.merge(a, format.empty())).toEqual(a)
      }),
    )
  })

  test('reads back whole what it wrote, also after a merge', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        for (const data of [a, format.merge(a, b), format.empty()]) {
          const opened = open(format, raw(data))
          expect(opened).toEqual({ status: 'ok', saved: { v: format.version, at: 1, rev: 1, data } })
        }
      }),
    )
  })
})
