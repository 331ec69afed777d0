import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workedOn } from '../../../../tests/support/evaluations.ts'
import { pathsIn } from '../../../../tests/support/saved-faults.ts'
import { open } from '../../../storage/saved-format.ts'
import type { Content } from '../model.ts'
import { emptyEvaluation, saved as savedEvaluation } from '../saved.ts'
import { changedEvaluation, contentOf } from '../values.ts'
import { saved } from './saved.ts'
import { redone, type Steps, undone } from './steps.ts'

function readBack(data: unknown): Steps {
  const opened = open(saved, JSON.stringify({ v: 1, at: 1, rev: 1, data }))
  if (opened.status === 'ok') return opened.saved.data
  return opened.status === 'broken' ? opened.data : saved.empty()
}

/** Takes steps as long as it goes. */
function all(take: typeof undone, steps: Steps, content: Content) {
  for (let taken = take(steps, content); taken; taken = take(steps, content)) ({ steps, content } = taken)
  return { steps, content }
}

const asKept = (content: Content) => {
  const empty = emptyEvaluation()
  return changedEvaluation(empty, contentOf(empty), content, { at: 100, by: 'AAAAAAA' })
}
/** The content as the next page reads it, with its names in the order of the readers. */
const reread = (content: Content) => {
  const read = savedEvaluation.read(JSON.parse(JSON.stringify(asKept(content))))
  if (!read?.whole) throw new Error('An evaluation must be read back whole.')
  return contentOf(read.value)
}

test('Steps that were saved and read back lead to the beginning, and then to the end', () => {
  fc.assert(
    fc.property(workedOn, ({ start, steps, content }) => {
      const kept = readBack({ at: 1, ...steps })
      const first = all(undone, kept, reread(content))
      expect(first.steps.done).toEqual([])
      expect(first.content).toEqual(start)
      const last = all(redone, first.steps, first.content)
      expect(last.steps.undone).toEqual([])
      expect(all(redone, steps, content).content).toEqual(last.content)
    }),
    { numRuns: 60 },
  )
})

test('Whatever is damaged in saved steps, they put nothing into an evaluation that it could not hold', () => {
  const damage = fc.oneof(
    fc.constantFrom('posts', 'setup', 'sample', '__proto__', 'constructor', ''),
    fc.constantFrom(null, 7, -1, [], {}, true, undefined),
  )
  fc.assert(
    fc.property(workedOn, fc.nat(), damage, ({ steps, content }, place, value) => {
      const data = JSON.parse(JSON.stringify({ at: 1, ...steps }))
      const paths = pathsIn(data)
      const path = paths[place % paths.length] ?? []
      const parent = path.slice(0, -1).reduce((inner, name) => inner[name], data)
      parent[path.at(-1) ?? ''] = value
      const kept = readBack(data)
      for (const take of [undone, redone]) {
        const after = all(take, kept, content).content
        expect(reread(after)).toEqual(after)
      }
    }),
    { numRuns: 100 },
  )
})

test('A broken step goes with all that were done before it', () => {
  const step = (level: unknown, at: number) => ({
    name: 'score',
    at,
    patches: [{ part: 'scores', id: 'a/b/c', is: { level, evidence: '' } }],
  })
  const kept = readBack({ at: 4, done: [step(1, 1), step(9, 2), step(3, 3)], undone: [step(2, 4)] })
  expect(kept.done.map(({ at }) => at)).toEqual([3])
  expect(kept.undone.map(({ at }) => at)).toEqual([4])
})

test.each([
  ['a preparation that would be gone', { part: 'setup', is: contentOf(emptyEvaluation()).setup }],
  ['an order that would be gone', { part: 'order', was: [] }],
  ['an item without its name', { part: 'posts', is: { text: '', measures: {} } }],
  [
    'a name that would set a prototype',
    JSON.parse('{"part":"posts","id":"__proto__","is":{"text":"","measures":{}}}'),
  ],
  ['a part that evaluations do not have', { part: 'shelf', is: 'bin' }],
])('A step is broken with %s', (_, patch) => {
  expect(readBack({ at: 1, done: [{ name: 'import', at: 1, patches: [patch] }], undone: [] }).done).toEqual(
    [],
  )
})
