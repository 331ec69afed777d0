import { expect, test } from 'vitest'
import { device } from '../../../tests/support/storages.ts'
import { moveBoard } from '../../features/storyboard/shelf/boards.ts'
import { boardOfTheme, contentOfTheme, hasBoard } from './board-of-theme.ts'

const theme = {
  title: 'Tiga berkas',
  audience: 'Warga yang baru mendaftar',
  question: 'Berkasnya apa saja?',
  message: 'Cukup tiga berkas.',
  action: 'Siapkan malam ini.',
  pattern: 'tanya-jawab',
}
const patterns = [
  {
    id: 'tanya-jawab',
    title: 'Tanya jawab',
    kind: 'recap' as const,
    slots: [{ seconds: 3 }, { seconds: 8.5 }],
  },
]
let made = 0
const newId = () => {
  made += 1
  return String(made).padStart(13, '0')
}

test('a theme gives its board the brief, and the pattern its shots with their hints', () => {
  const { brief, order, shots } = contentOfTheme(theme, patterns, newId)
  expect(brief).toMatchObject({
    title: 'Tiga berkas',
    audience: 'Warga yang baru mendaftar',
    goal: 'Berkasnya apa saja?',
    message: 'Cukup tiga berkas.',
    action: 'Siapkan malam ini.',
    kind: 'recap',
    pattern: 'tanya-jawab',
    seconds: 11.5,
  })
  expect(order.map((id) => [shots[id]?.slot, shots[id]?.seconds])).toEqual([
    [0, 3],
    [1, 8.5],
  ])
})

test('without a pattern, or with one that the course no longer has, there is one empty shot', () => {
  const { brief, order } = contentOfTheme({ ...theme, pattern: 'dulu-ada' }, patterns, newId)
  expect(order).toHaveLength(1)
  expect(brief.pattern).toBeUndefined()
})

test('a board is there until it is thrown away or removed', () => {
  const { vault } = device().openTab()
  const board = boardOfTheme(theme, patterns, vault)
  expect(hasBoard(board, vault)).toBe(true)
  moveBoard(board, 'bin', vault)
  expect(hasBoard(board, vault)).toBe(false)
  expect(hasBoard('0000000000XYZ', vault)).toBe(false)
})
