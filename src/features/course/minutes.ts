/** Reading speed of an adult who wants to understand: words a minute. Rule of this course. */
const WORDS_A_MINUTE = 180
/** Reading a question, deciding, reading why: minutes. */
const MINUTES_A_QUESTION = 0.75
/** Writing a reflection or going through a checklist: minutes. */
const MINUTES_A_FORM = 2

/** Minutes that a lesson takes, whole and at least 1. */
export function lessonMinutes(parts: { words: number; questions: number; forms: number }): number {
  const minutes =
    parts.words / WORDS_A_MINUTE + parts.questions * MINUTES_A_QUESTION + parts.forms * MINUTES_A_FORM
  return Math.max(1, Math.round(minutes))
}
