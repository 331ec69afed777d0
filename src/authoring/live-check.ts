/** The check while editors work: runs again after a change, tells the terminal only what is news. */
import { checkContent } from './check-content.ts'
import { formatProblems, type Problem } from './problem.ts'

/** Where the check speaks. */
export interface Terminal {
  warn(text: string): void
  say(text: string): void
}

/** A check that keeps its last result. */
export interface LiveCheck {
  /** The content folder. */
  folder: string
  /** The result of the last check. */
  problems(): Problem[]
  /** A file changed: checks again once it is quiet, and calls `onNews` when the result is another one. */
  touch(onNews: () => void): void
}

/** Editors save in bursts; one check for each. */
const QUIET_MS = 80

/** Checks once and waits to be touched. */
export function liveCheck(folder: string, { warn, say }: Terminal): LiveCheck {
  let problems = checkContent(folder)
  let timer: ReturnType<typeof setTimeout> | undefined
  report()
  return {
    folder,
    problems: () => problems,
    touch(onNews) {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const before = formatProblems(problems)
        problems = checkContent(folder)
        if (formatProblems(problems) === before) return
        report()
        if (problems.length === 0) say('Isi kursus sudah rapi kembali.')
        onNews()
      }, QUIET_MS)
    },
  }

  function report(): void {
    if (problems.length > 0) warn(`\n\n${formatProblems(problems)}\n`)
  }
}
