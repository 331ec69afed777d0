/** The project's own files as text, for the checks in this folder. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface SourceFile {
  /** Path from the project's folder, with slashes. */
  path: string
  text: string
  lines: string[]
}

/** Every file that matches, sorted by path. */
export function filesIn(...patterns: string[]): SourceFile[] {
  const paths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  return paths.sort().map((path) => {
    const text = readFileSync(`${root}${path}`, 'utf8')
    return { path, text, lines: text.replace(/\n$/, '').split('\n') }
  })
}

/** `path:line what` for each place where the pattern stands. */
export function placesOf(files: SourceFile[], pattern: RegExp, what: (found: string) => string): string[] {
  return files.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => {
      const found = pattern.exec(line)?.[0]
      return found === undefined ? [] : [`${path}:${at + 1} ${what(found)}`]
    }),
  )
}
