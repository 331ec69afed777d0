import { describe, expect, test } from 'vitest'
import type { Criterion } from '../content.ts'
import { type Content, emptySetup, type Score, scoreKey } from '../model.ts'
import { finishScoring, reopenScoring } from '../raters/commands.ts'
import { isDone, shownRaters } from '../raters/shown.ts'
import { giveScore } from './commands.ts'
import { earlierEvidence } from './earlier-evidence.ts'
import { nextStep } from './next-step.ts'
import { firstOpen, postState, postsToScore, stateOf } from './state.ts'

const ME = 'AAAAAAA'
const HER = 'BBBBBBB'
const criterion = (id: string): Criterion => ({ id, title: id, question: '', levels: [], notAssessable: '' })
const rubric = {
  parts: [
    { id: 'p', title: '', lead: '', kind: 'levels' as const, criteria: ['k', 'r'].map(criterion) },
    { id: 'm', title: '', lead: '', kind: 'levels' as const, criteria: ['mutu'].map(criterion) },
  ],
}
const [A, B] = ['000000000000A', '000000000000B']

function contentWith(scores: Record<string, Score>): Content {
  return {
    setup: emptySetup(),
    posts: { [A]: { text: '', measures: {} }, [B]: { text: '', measures: {} } },
    scores,
    agreed: {},
    recommendations: {},
    order: [],
    themes: {},
    calendar: {},
    raters: {},
    mappings: {},
    sample: {
      seed: 1,
      sizes: { newest: 1, best: 1, drawn: 1 },
      rate: 'reach',
      newest: [A],
      best: [B],
      drawn: ['000000000000C'],
    },
  }
}
const given = (post: string, id: string, level: Score['level'], evidence: string) => ({
  [scoreKey(ME, post, id)]: { level, evidence },
})

test('a score is complete with its evidence, or where the post does not show it', () => {
  expect(stateOf(undefined)).toBe('open')
  expect(stateOf({ level: 2, evidence: ' ' })).toBe('bare')
  expect(stateOf({ level: 0, evidence: '“Maaf”' })).toBe('complete')
  expect(stateOf({ level: 'not-assessable', evidence: '' })).toBe('complete')
})

test('posts that were deleted are not scored', () => {
  expect(postsToScore(contentWith({}))).toEqual([A, B])
})

test('the state of a post counts principles only, and leads to the first that is not complete', () => {
  const content = contentWith({
    ...given(A, 'k', 1, 'satu'),
    ...given(A, 'r', 2, ''),
    ...given(A, 'mutu', 3, 'x'),
  })
  expect(postState(content, rubric, ME, A)).toEqual({ total: 2, complete: 1, bare: 1, isComplete: false })
  expect(firstOpen(content, rubric, ME, A)).toBe('r')
  expect(postState(content, rubric, HER, A).complete).toBe(0)
})

describe('the way through the scores', () => {
  const content = contentWith({ ...given(A, 'k', 1, 'satu') })
  test.each<[string, string | undefined, unknown]>([
    [A, 'k', { to: 'criterion', criterion: criterion('r') }],
    [A, undefined, { to: 'criterion', criterion: criterion('r') }],
    [A, 'r', { to: 'post', post: B, number: 2 }],
    [A, 'mutu', { to: 'post', post: B, number: 2 }],
    [B, 'r', { to: 'list' }],
    ['000000000000C', 'r', { to: 'list' }],
  ])('from %s, %s', (post, open, step) => {
    expect(nextStep(content, rubric, ME, post, open)).toEqual(step)
  })
})

test('evidence of the criterion before is offered again, but not why something could not be assessed', () => {
  const criteria = ['k', 'r', 's'].map(criterion)
  const content = contentWith({ ...given(A, 'k', 1, 'satu'), ...given(A, 'r', 'not-assessable', 'sepi') })
  expect(earlierEvidence(content, ME, A, criteria, 's')).toEqual({ title: 'k', evidence: 'satu' })
  expect(earlierEvidence(content, ME, A, criteria, 'k')).toBeUndefined()
})

test('a score is given and taken back; what is not there changes nothing', () => {
  const key = scoreKey(ME, A, 'k')
  const scored = giveScore(key, { level: 1, evidence: '' }).apply(contentWith({}))
  expect(scored.scores[key]?.level).toBe(1)
  expect(giveScore(key, undefined).apply(scored).scores).toEqual({})
  const empty = contentWith({})
  expect(giveScore(key, undefined).apply(empty)).toBe(empty)
})

test('the scores of another are shown only when both are done', () => {
  const hers = { [scoreKey(HER, A, 'k')]: { level: 2 as const, evidence: 'x' } }
  const both = [finishScoring(ME, 1), finishScoring(HER, 2)]
  const [mine, all] = [both.slice(0, 1), both].map((commands) =>
    commands.reduce((content, { apply }) => apply(content), contentWith(hers)),
  )
  expect(shownRaters(contentWith(hers), ME)).toEqual([ME])
  expect(mine && shownRaters(mine, ME)).toEqual([ME])
  expect(all && shownRaters(all, ME)).toEqual([ME, HER])
})

test('scores that are opened again hide those of others, and keep that these could be seen', () => {
  const hers = { [scoreKey(HER, A, 'k')]: { level: 2 as const, evidence: 'x' } }
  const alone = finishScoring(ME, 1).apply(contentWith(hers))
  expect(reopenScoring(ME, 3).apply(alone).raters[ME]).toEqual({ name: '' })
  const reopened = reopenScoring(ME, 3).apply(finishScoring(HER, 2).apply(alone))
  expect(isDone(reopened, ME)).toBe(false)
  expect(shownRaters(reopened, ME)).toEqual([ME])
  expect(finishScoring(ME, 4).apply(reopened).raters[ME]).toEqual({ name: '', doneAt: 4, reopenedAt: 3 })
})
