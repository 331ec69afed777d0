import { expect, test } from 'vitest'
import { device, fullStorage, settle } from '../../../../tests/support/storages.ts'
import { MAX_STEPS_LENGTH } from '../../../storage/undo-steps.ts'
import type { Vault } from '../../../storage/vault.ts'
import type { Post } from '../model.ts'
import { emptySetup } from '../model.ts'
import { removeEvaluation, startEvaluation } from '../shelf/evaluations.ts'
import { evaluationStore, stepsStore } from '../stores.ts'
import { keptSteps } from './kept-steps.ts'
import type { Step, Steps } from './steps.ts'

const none: Steps = { done: [], undone: [] }
const score = (at: number, level: number): Step => ({
  name: 'score',
  at,
  patches: [{ part: 'scores', id: 'a/b/c', is: { level, evidence: '' } }],
})
/** A table of thousands of posts. */
const manyPosts: Step = {
  name: 'import',
  at: 5,
  patches: Array.from({ length: 5000 }, (_, number) => {
    const is: Post = { text: `Unggahan ${number} tentang layanan`, measures: { reach: number } }
    return { part: 'posts', id: `P${number}`, is }
  }),
}

function opened(vault: Vault) {
  const told: Steps[] = []
  const steps = keptSteps('E1', (now) => told.push(now), vault)
  return { ...steps, last: () => told.at(-1) }
}

test('Steps are there on the next page', () => {
  const on = device()
  const tab = on.openTab()
  opened(tab.vault).set({ done: [score(1, 1)], undone: [score(2, 2)] })
  tab.runTimers()
  expect(opened(on.openTab().vault).last()).toMatchObject({ done: [score(1, 1)], undone: [score(2, 2)] })
})

test('Thousands of posts can be taken back until the page is left, and only what follows them is kept', () => {
  const on = device()
  const tab = on.openTab()
  const steps = opened(tab.vault)
  steps.set({ done: [score(1, 1), manyPosts], undone: [] })
  tab.runTimers()
  expect(steps.get().done).toHaveLength(2)
  expect(opened(on.openTab().vault).get().done).toEqual([])
  steps.set({ done: [score(1, 1), manyPosts, score(6, 2)], undone: [] })
  tab.runTimers()
  const raw = tab.vault.readStored(tab.vault.keyOf('evaluation-undo', 'E1')) ?? ''
  expect(raw.length).toBeLessThan(MAX_STEPS_LENGTH)
  expect(opened(on.openTab().vault).get().done).toEqual([score(6, 2)])
})

test('Of two tabs the one that worked last has its steps kept, also when it took something back', () => {
  const on = device()
  const [here, there] = [on.openTab(), on.openTab()]
  const [mine, theirs] = [opened(here.vault), opened(there.vault)]
  mine.set({ done: [score(1, 1)], undone: [] })
  here.runTimers()
  there.hearOthers()
  expect(theirs.last()).toMatchObject({ done: [score(1, 1)] })
  theirs.set({ done: [], undone: [score(1, 1)] })
  there.runTimers()
  here.hearOthers()
  here.runTimers()
  expect(mine.last()).toMatchObject({ done: [], undone: [score(1, 1)] })
  expect(opened(on.openTab().vault).get()).toMatchObject({ done: [], undone: [score(1, 1)] })
})

test('Where storage is full, steps go first, of every evaluation, and can still be taken back on this page', () => {
  const storage = fullStorage(Number.POSITIVE_INFINITY)
  const on = device({ storage })
  const tab = on.openTab()
  stepsStore('E2', tab.vault).change((_, { at }) => ({ at, ...none, done: [score(1, 1)] }))
  const steps = opened(tab.vault)
  steps.set({ done: [score(2, 2)], undone: [] })
  tab.runTimers()
  const size = Object.entries(storage.contents()).reduce(
    (sum, [key, raw]) => sum + key.length + raw.length,
    0,
  )
  storage.limit = size + 400
  evaluationStore('E1', tab.vault).change((kept, now) => ({
    ...kept,
    setup: { ...now, value: { ...emptySetup(), goal: 'x'.repeat(300) } },
  }))
  tab.runTimers()
  tab.runTimers()
  expect(tab.vault.$troubles.get().full).toBe(false)
  expect(tab.vault.hasUnsaved()).toBe(false)
  const keys = Object.keys(storage.contents()).join(' ')
  expect(keys).toContain(':evaluation:E1')
  expect(keys).not.toContain('evaluation-undo')
  expect(steps.get().done).toEqual([score(2, 2)])
})

test('Removed for good, an evaluation leaves no steps behind, neither in storage nor on the open page', async () => {
  const tab = device().openTab()
  const { vault } = tab
  const id = startEvaluation(emptySetup(), {}, vault)
  const told: Steps[] = []
  keptSteps(id, (now) => told.push(now), vault).set({ done: [score(1, 1)], undone: [] })
  removeEvaluation(id, vault)
  tab.runTimers()
  await settle()
  expect(told.at(-1)?.done).toEqual([])
  expect(vault.snapshot().size).toBe(0)
})
