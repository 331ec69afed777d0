/** What the content check reports to an editor, and how it is printed. Messages are in Bahasa Indonesia. */

/** A spot in a content file; line and column count from 1. */
export interface Place {
  /** Path as the editor knows it, e.g. `content/id/lessons/02-jejak-digital/quiz.yaml`. */
  file: string
  line: number
  column: number
}

/** One mistake: where it is, what is wrong and how to mend it. */
export interface Problem extends Place {
  /** The thing concerned, e.g. `soal "hoaks-3"`. */
  subject?: string | undefined
  /** What is wrong: one sentence. */
  what: string
  /** What to do: lower case, follows "Perbaikan: ". */
  mend: string
}

/** Makes a problem out of a place and its words, so that rules stay one expression. */
export function problemAt(place: Place, what: string, mend: string, subject?: string): Problem {
  const { file, line, column } = place
  return { file, line, column, subject, what, mend }
}

/** One problem as three lines: place and subject, what, mend. */
export function formatProblem({ file, line, column, subject, what, mend }: Problem): string {
  const head = `${file}:${line}:${column}${subject ? `  ${subject}` : ''}`
  return `${head}\n  ${what}\n  Perbaikan: ${mend}`
}

/** All problems, sorted by file and line, with a closing line that counts them; empty text when none. */
export function formatProblems(problems: Problem[]): string {
  if (problems.length === 0) return ''
  return `${sortProblems(problems).map(formatProblem).join('\n\n')}\n\n${countLine(problems.length)}`
}

/** The closing line: how many things are to be mended. */
export function countLine(count: number): string {
  return `${count} hal perlu diperbaiki dalam isi kursus.`
}

/** Sorted by file, line and column; a problem found twice is kept once. */
export function sortProblems(problems: Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what),
  )
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1]
    return before === undefined || formatProblem(before) !== formatProblem(problem)
  })
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
