/** Marks of emphasis, as chats and Markdown write them. Pure. */

/**
 * A text without the pairs of `*`, `_`, `~` and backquotes around words: `*SHOT 1* (3dtk)` becomes `SHOT 1 (3dtk)`.
 * Signs that stand alone or within a word stay. One line at a time.
 */
export function unmarked(line: string): string {
  const runs = [...line.matchAll(/\*+|_+|~+|`+/g)].map(({ 0: run, index }) => ({ run, index }))
  /** Runs that wait for their partner, by themselves. */
  const open = new Map<string, number>()
  const gone = new Set<number>()
  runs.forEach(({ run, index }, at) => {
    const [before = ' ', after = ' '] = [line[index - 1], line[index + run.length]]
    const partner = open.get(run)
    if (partner !== undefined && before !== ' ' && EDGE.test(after)) {
      gone.add(partner).add(at)
      open.delete(run)
    } else if (EDGE.test(before) && after !== ' ' && run.length <= 3) open.set(run, at)
  })
  let from = 0
  let left = ''
  runs.forEach(({ run, index }, at) => {
    if (!gone.has(at)) return
    left += line.slice(from, index)
    from = index + run.length
  })
  return left + line.slice(from)
}

/** Whether a whole line or its beginning is set in bold; the part that is, and the rest. */
export function boldStart(line: string): { bold: string; rest: string } | undefined {
  const [all, , bold = ''] = /^(\*{1,3}|_{2})(\S[^*\n]{0,118}?)\1(?=$|[\s.,:;!(])/.exec(line.trim()) ?? []
  return all === undefined ? undefined : { bold: bold.trim(), rest: line.trim().slice(all.length).trim() }
}

const EDGE = /[\s\p{P}\p{S}]/u
