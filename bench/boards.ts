/** Boards for benches, put into the storage of a page as if they had been made there. */
import type { Page } from '@playwright/test'

/** An id in the form of made ones. @param letter what kind of thing it is of */
export const made = (letter: string, at: number) => `${letter.repeat(10)}${String(at).padStart(3, '0')}`

/** A value with who changed it, and when. */
export const item = (value: unknown) => ({ at: 1, by: 'AB12CDE', value })

/**
 * Keeps a board and its panels for the person of the page.
 * @returns what the keys of that person begin with
 */
export function keepBoard(
  page: Page,
  id: string,
  board: object,
  panels: (readonly [id: string, value: object])[],
): Promise<string> {
  return page.evaluate(
    ({ id, board, panels }) => {
      const key = Object.keys(localStorage).find((name) => name.includes(':device:person')) ?? ''
      const course = key.split(':')[1]
      const { person } = JSON.parse(localStorage.getItem(key) ?? '{}')
      const prefix = `lk:${course}:${person}:-`
      const saved = (data: unknown) => JSON.stringify({ v: 1, at: 1, rev: 1, data })
      localStorage.setItem(`${prefix}:board:${id}`, saved(board))
      for (const [panel, value] of panels) localStorage.setItem(`${prefix}:panel:${panel}`, saved(value))
      return prefix
    },
    { id, board, panels },
  )
}
