/** What a new theme begins with. Pure. */
import type { Made, Post, Theme } from '../model.ts'
import { shortened } from '../post-name.ts'

const LONGEST_TITLE = 60

/** A theme that nobody has written in. */
export function emptyTheme(): Theme {
  return { title: '', audience: '', question: '', message: '', action: '' }
}

/** A theme that carries out a recommendation; its title is the action up to the first colon or full stop. */
export function themeOfRecommendation(recommendation: Made, action: string): Theme {
  const [start = ''] = action.trim().split(/[:.\n]/)
  return { ...emptyTheme(), title: shortened(start, LONGEST_TITLE), recommendation }
}

/** A theme that answers a question. */
export function themeOfQuestion(question: string): Theme {
  return { ...emptyTheme(), title: shortened(question, LONGEST_TITLE), question }
}

/** Questions of citizens that nobody answered and that no theme answers, each once. @param count at most so many */
export function openQuestions(posts: Record<Made, Post>, themes: Record<Made, Theme>, count = 5): string[] {
  const answered = new Set(Object.values(themes).map(({ question }) => question.trim()))
  const asked = Object.values(posts).flatMap(({ remarks = [] }) =>
    remarks
      .filter(({ text, answer }) => text.includes('?') && !answer?.trim())
      .map(({ text }) => text.trim()),
  )
  return [...new Set(asked)].filter((question) => !answered.has(question)).slice(0, count)
}
