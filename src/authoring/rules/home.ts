/** The home page's heading takes one tag only. */
import type { Rule } from '../course.ts'
import { problemAt } from '../problem.ts'
import { valueAt } from '../yaml-file.ts'

/** `headline` in course.yaml knows `<mark>` only. */
export const headline: Rule = {
  name: 'headline',
  check({ outline }) {
    const text = outline && valueAt(outline.value, ['headline'])
    if (!outline || typeof text !== 'string') return []
    const rest = text.replace(/<mark>[^<]+<\/mark>/g, '')
    if (!/[<>]/.test(rest)) return []
    const what = '`headline` hanya boleh memuat `<mark>…</mark>`, dibuka dan ditutup.'
    const mend = 'tulis seperti `headline: Judul dengan <mark>kata pokok</mark>`.'
    return [problemAt(outline.placeOf(['headline']), what, mend, 'kursus')]
  },
}
