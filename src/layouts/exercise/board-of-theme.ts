/** A theme of an evaluation as a storyboard: the brief filled in, the shots of its pattern empty with their hints. */
import type { StoryPattern } from '../../features/evaluation/content.ts'
import type { Theme } from '../../features/evaluation/model.ts'
import type { Content, Made } from '../../features/storyboard/model.ts'
import { boardsOnShelf, newId, startBoard } from '../../features/storyboard/shelf/boards.ts'
import { fromNothing, fromPattern, type NewId } from '../../features/storyboard/shelf/start.ts'
import { freeTitle } from '../../features/storyboard/shelf/titles.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { Vault } from '../../storage/vault.ts'

/** Keeps a new board. @returns its id */
export function boardOfTheme(
  theme: Theme,
  patterns: readonly StoryPattern[],
  vault: Vault = pageVault,
): Made {
  const taken = boardsOnShelf(vault).map(({ title }) => title)
  const name = theme.title.trim()
  const title = name && freeTitle(name, taken)
  return startBoard(
    contentOfTheme({ ...theme, title }, patterns, () => newId(vault)),
    undefined,
    vault,
  )
}

/** Whether a board can be opened on this device: it was made or brought here, and not thrown away. */
export function hasBoard(board: Made, vault: Vault = pageVault): boolean {
  return boardsOnShelf(vault).some(({ id, shelf }) => id === board && shelf !== 'bin')
}

/** The content of that board: what the theme answers is its goal. Pure. */
export function contentOfTheme(theme: Theme, patterns: readonly StoryPattern[], newId: NewId): Content {
  const { title, audience, message, action, question } = theme
  const pattern = patterns.find(({ id }) => id === theme.pattern)
  const content = pattern ? fromPattern(pattern, title, newId) : fromNothing(title, newId)
  return { ...content, brief: { ...content.brief, audience, message, action, goal: question } }
}
