/** What the progress page and the report say about the boards of a person. Pure. */
import { currentValue } from '../../storage/item.ts'
import type { Summary } from '../progress/summary.ts'
import { type Board, emptyBrief, type Id, lastChange, type Shot } from './model.ts'
import type { BoardExercise } from './outline.ts'
import { boardScore } from './review/board-score.ts'
import type { ScoredRubric } from './review/points.ts'

/** The part of the exercise that a summary needs. */
export interface BoardOutline {
  id: Id
  title: string
  href: string
  /** By which boards are judged. */
  rubric?: ScoredRubric
}

/** A board with fewer shots is no story yet. */
const FEWEST_SHOTS = 3

/** The outline of the exercise that stands at `href`. */
export function boardOutline({ id, title, rubric }: BoardExercise, href: string): BoardOutline {
  return { id, title, href, ...(rubric && { rubric: scoredRubric(rubric) }) }
}

/**
 * The exercise is done when one board has three shots or more, each with words or a picture, that together last no longer
 * than was aimed at. Its parts are the shots of the board that is furthest, and its score is that board's. Boards in the bin
 * count for nothing.
 */
export function summariseBoards(boards: Board[], { title, href, rubric }: BoardOutline): Summary {
  const kept = boards.filter(({ shelf }) => currentValue(shelf) !== 'bin')
  const all = kept.map((board) => stateOf(board, rubric))
  const furthest = all.reduce<BoardState | undefined>(
    (best, one) => (best && isFurther(best, one) ? best : one),
    undefined,
  )
  const at = kept.reduce((latest, board) => Math.max(latest, lastChange(board)), 0)
  return {
    title,
    status: furthest?.isDone ? 'done' : furthest ? 'started' : 'untouched',
    done: furthest?.filled ?? 0,
    total: furthest?.shots ?? 0,
    ...(furthest?.points !== undefined && {
      score: { earned: furthest.points, possible: 100, by: 'rubric' as const },
    }),
    ...(at > 0 && { at }),
    resume: href,
  }
}

interface BoardState {
  shots: number
  /** Shots with words or a picture. */
  filled: number
  isDone: boolean
  /** What it was given by the rubric, 0 to 100. */
  points?: number | undefined
}

function scoredRubric({ levels, thresholds, criteria }: NonNullable<BoardExercise['rubric']>): ScoredRubric {
  return {
    levels,
    ...(thresholds && { thresholds }),
    criteria: criteria.map(({ id, weight, gate }) => ({ id, weight, ...(gate !== undefined && { gate }) })),
  }
}

function stateOf(board: Board, rubric: ScoredRubric | undefined): BoardState {
  const { brief, shots } = board
  const all = Object.values(shots).flatMap((item) => currentValue(item) ?? [])
  const filled = all.filter(isFilled).length
  const seconds = all.reduce((sum, shot) => sum + shot.seconds, 0)
  const target = (currentValue(brief) ?? emptyBrief()).seconds
  return {
    shots: all.length,
    filled,
    isDone: all.length >= FEWEST_SHOTS && filled === all.length && seconds <= target,
    points: rubric && boardScore(board, rubric),
  }
}

function isFilled({ visual, lines, onScreen, panels }: Shot): boolean {
  const texts = [visual, ...lines.map(({ text }) => text), ...onScreen.map(({ text }) => text)]
  return panels.length > 0 || texts.some((text) => text.trim() !== '')
}

function isFurther(a: BoardState, b: BoardState): boolean {
  if (a.isDone !== b.isDone) return a.isDone
  if (a.filled !== b.filled) return a.filled > b.filled
  return a.shots === b.shots ? (a.points ?? -1) > (b.points ?? -1) : a.shots < b.shots
}
