import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { MAX_STEPS_LENGTH, withinLimit } from '../../../storage/undo-steps.ts'
import { type Content, emptyBrief, emptyShot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import { redoStep, type Steps, undoStep, withChange } from './steps.ts'

const none: Steps = { done: [], undone: [] }
const board = (visual: string, strokes = ''): Content => ({
  brief: emptyBrief(),
  order: ['a'],
  shots: { a: { ...emptyShot(), visual, panels: ['p'] } },
  panels: { p: { ...emptyPanel('9:16'), strokes } },
})
const typing = { name: 'write' as const, join: 'a/visual' }
const drawing = { name: 'draw' as const }

test('takes a change back and does it again', () => {
  const [before, after] = [board('Loket'), board('Loket ramai')]
  const steps = withChange(none, typing, before, after, 0)
  const back = undoStep(steps, after)
  expect(back?.content).toEqual(before)
  expect(back && redoStep(back.steps, back.content)?.content).toEqual(after)
})

test('letters typed one after another are one step; after a pause a new one begins', () => {
  const texts = ['', 'L', 'Lo', 'Lok']
  const steps = texts.reduce(
    (all, text, at) =>
      at === 0 ? all : withChange(all, typing, board(texts[at - 1] ?? ''), board(text), at * 100),
    none,
  )
  expect(steps.done).toHaveLength(1)
  expect(undoStep(steps, board('Lok'))?.content).toEqual(board(''))
  expect(withChange(steps, typing, board('Lok'), board('Loke'), 9000).done).toHaveLength(2)
})

test('letters typed and deleted again leave no step', () => {
  const typed = withChange(none, typing, board(''), board('L'), 0)
  expect(withChange(typed, typing, board('L'), board(''), 10)).toEqual(none)
})

test('a stroke costs its own letters, not a copy of the drawing', () => {
  const drawn = 'x'.repeat(2000)
  const steps = withChange(none, drawing, board('', drawn), board('', `${drawn}yz`), 0)
  expect(JSON.stringify(steps).length).toBeLessThan(150)
})

test('a new change forgets what was undone', () => {
  const steps = withChange(none, drawing, board('a'), board('b'), 0)
  const back = undoStep(steps, board('b'))
  expect(back && withChange(back.steps, drawing, board('a'), board('c'), 1).undone).toEqual([])
})

test('what another tab changed since is not taken back', () => {
  const steps = withChange(none, drawing, board('Loket'), board('Loket ramai'), 0)
  expect(undoStep(steps, board('Teras sepi'))).toBeUndefined()
  expect(undoStep(none, board(''))).toBeUndefined()
  expect(redoStep(none, board(''))).toBeUndefined()
})

test('a board read back with its fields in another order can still be undone', () => {
  const after = board('Loket ramai')
  const steps = withChange(none, typing, board('Loket'), after, 0)
  const shot = after.shots.a ?? emptyShot()
  const turned = Object.fromEntries(Object.entries(shot).reverse()) as unknown as typeof shot
  expect(undoStep(steps, { ...after, shots: { a: turned } })?.content).toEqual(board('Loket'))
})

test('a hundred steps on a board of 60 shots with drawings take less than the limit', () => {
  let content = board('')
  let steps = none
  for (let at = 0; at < 300; at += 1) {
    const next = board(`${content.shots.a?.visual}kata `, `${content.panels.p?.strokes}${'s'.repeat(40)}`)
    steps = withinLimit(withChange(steps, drawing, content, next, at * 10_000))
    content = next
  }
  expect(steps.done).toHaveLength(300)
  expect(JSON.stringify(steps).length).toBeLessThan(MAX_STEPS_LENGTH)
})

describe('whatever was done', () => {
  const changes = fc.array(
    fc.record({
      to: contents,
      join: fc.constantFrom(undefined, 'one', 'two'),
      pause: fc.constantFrom(1, 5000),
    }),
    { maxLength: 8 },
  )

  test('undoing all gives back the beginning, and doing all again the end', () => {
    fc.assert(
      fc.property(contents, changes, (start, list) => {
        let content = start
        let steps = none
        let now = 0
        for (const { to, join, pause } of list) {
          now += pause
          steps = withChange(steps, { name: 'write', ...(join && { join }) }, content, to, now)
          content = to
        }
        const end = content
        for (let back = undoStep(steps, content); back; back = undoStep(steps, content)) {
          steps = back.steps
          content = back.content
        }
        expect(steps.done).toEqual([])
        expect(content).toEqual(start)
        for (let next = redoStep(steps, content); next; next = redoStep(steps, content)) {
          steps = next.steps
          content = next.content
        }
        expect(content).toEqual(end)
      }),
    )
  })

  test('the oldest steps go first when there is no room, and the rest still fits together', () => {
    fc.assert(
      fc.property(contents, changes, fc.nat(3000), (start, list, limit) => {
        let content = start
        let steps = none
        for (const { to } of list) {
          steps = withChange(steps, drawing, content, to, 0)
          content = to
        }
        const kept = withinLimit(steps, limit)
        expect(steps.done.slice(steps.done.length - kept.done.length)).toEqual(kept.done)
        if (kept.done.length > 0) expect(JSON.stringify(kept).length).toBeLessThanOrEqual(limit)
        if (kept.done.length > 0) expect(undoStep(kept, content)).toBeDefined()
      }),
    )
  })
})
