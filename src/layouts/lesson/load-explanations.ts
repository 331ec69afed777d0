import { openMeaningsInPlace } from '../../features/glossary/meanings.ts'
import { $reasons } from '../../features/quiz/reasons.ts'
import { fields, list, record, text } from '../../storage/reader.ts'

/** Characters of the longest text; authors write sentences. */
const MAX_TEXT = 10_000
/** Most reasons of one question. */
const MAX_REASONS = 200

const some = text(MAX_TEXT)
const explanations = fields({
  reasons: record(list(some, MAX_REASONS)),
  meanings: record(fields({ term: some, definition: some }, { english: some })),
})

/**
 * Fetches what the lesson of the page shows only when asked, and hands it on. Where the signal is gone, tries again
 * until it is back. In the single file it lies in the page already.
 * @param signal the page was left
 * @param pause milliseconds before the second try; each further one waits twice as long, a minute at most
 */
export async function loadExplanations(href: string, signal: AbortSignal, pause = 2000): Promise<void> {
  const read = await fetchExplanations(href)
  if (signal.aborted) return
  if (read) {
    $reasons.set(read.reasons)
    openMeaningsInPlace(read.meanings, signal)
    return
  }
  await new Promise((resolve) => {
    setTimeout(resolve, pause)
    addEventListener('online', resolve, { once: true })
  })
  return loadExplanations(href, signal, Math.min(pause * 2, 60_000))
}

async function fetchExplanations(href: string) {
  try {
    const inside = document.querySelector('script[data-explanations]')?.textContent
    return explanations(inside ? JSON.parse(inside) : await (await fetch(href)).json())?.value
  } catch {
    return undefined
  }
}
