import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { changedBoard, contentOf } from '../content.ts'
import { emptyBoard } from '../saved.ts'
import { redoStep, type Steps, undoStep, withChange } from '../undo/steps.ts'
import { markReady, rate, writeComment } from './commands.ts'
import { ratersOf } from './raters.ts'
import { ratingKey } from './rating-key.ts'

const none: Steps = { done: [], undone: [] }
const now = { at: 50, by: 'AAAAAAA' }
const key = ratingKey('AAAAAAA', 'peer', 'akurasi')
const rating = { role: 'peer' as const, level: 3 as const, note: 'Ada sumbernya.' }

test('a score and a remark are kept with who gave them and when, and others keep theirs', () => {
  const theirs = { at: 7, by: 'BBBBBBB', value: { ...rating, level: 1 as const } }
  const board = { ...emptyBoard(), ratings: { 'BBBBBBB/akurasi/peer': theirs } }
  const before = contentOf(board, {})
  const after = writeComment('C1', { text: 'Bagus.' }).apply(rate(key, rating).apply(before))
  const changed = changedBoard(board, before, after, now)
  expect(changed.ratings).toEqual({ 'BBBBBBB/akurasi/peer': theirs, [key]: { ...now, value: rating } })
  expect(changed.comments).toEqual({ C1: { ...now, value: { text: 'Bagus.' } } })
  expect(ratersOf(changed.ratings)).toHaveLength(2)
})

test('what was judged is undone and done again, and leaves no trace when all of it is taken back', () => {
  fc.assert(
    fc.property(contents, (start) => {
      const commands = [rate(key, rating), writeComment('C1', { text: 'Bagus.', shot: 'S' }), markReady()]
      let [content, steps] = [start, none]
      for (const [at, command] of commands.entries()) {
        const after = command.apply(content)
        steps = withChange(steps, command, content, after, at * 9000)
        content = after
      }
      const end = content
      for (let back = undoStep(steps, content); back; back = undoStep(steps, content)) {
        ;({ steps, content } = back)
      }
      expect(content).toEqual(start)
      for (let next = redoStep(steps, content); next; next = redoStep(steps, content)) {
        ;({ steps, content } = next)
      }
      expect(content).toEqual(end)
    }),
  )
})

test('a score that is taken back, and a remark without a letter, are gone', () => {
  const content = contentOf(emptyBoard(), {})
  const judged = writeComment('C1', { text: 'Ya.' }).apply(rate(key, rating).apply(content))
  expect(writeComment('C1', { text: '' }).apply(rate(key, undefined).apply(judged))).toEqual(content)
})

test('marking makes every draft ready, and leaves what was filmed', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const marked = markReady().apply(content)
      for (const [id, { status }] of Object.entries(marked.shots)) {
        expect(status).toBe(content.shots[id]?.status === 'filmed' ? 'filmed' : 'ready')
      }
      expect(markReady().apply(marked)).toBe(marked)
    }),
  )
})
