import { $meanings, openMeaningsInPlace } from '../../features/glossary/meanings.ts'
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

/** Fetches what the lesson of the page shows only when asked; where the signal is gone, tries again until it is back. */
export async function loadExplanations(href: string, pause = 2000): Promise<void> {
  openMeaningsInPlace()
  for (let wait = pause; !(await load(href)); wait = Math.min(wait * 2, 60_000)) {
    await new Promise((resolve) => {
      setTimeout(resolve, wait)
      addEventListener('online', resolve, { once: true })
    })
  }
}

async function load(href: string): Promise<boolean> {
  try {
    const read = explanations(await (await fetch(href)).json())
    if (!read) return false
    $reasons.set(read.value.reasons)
    $meanings.set(read.value.meanings)
    return true
  } catch {
    return false
  }
}
