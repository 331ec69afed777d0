/** Reads what an evaluation begins with out of the content collections. Runs at build only. */
import { getEntry } from 'astro:content'
import type { Locale } from '../../i18n/locales.ts'
import type { EvaluationContent } from './content.ts'
import type { PracticeFields } from './schema.ts'

/** Everything of one language, except the posts of the practice account. */
export async function loadEvaluation(locale: Locale): Promise<EvaluationContent> {
  const [rubric, plan, practice, patterns, boardChannels] = await Promise.all([
    getEntry('evaluationRubric', locale),
    getEntry('evaluationPlan', locale),
    getEntry('evaluationPractice', locale),
    getEntry('storyboardPatterns', locale),
    getEntry('storyboardChannels', locale),
  ])
  if (!rubric || !plan || !practice)
    throw new Error(`A file in content/${locale}/evaluation/ was not loaded.`)
  const titles = new Map((boardChannels?.data ?? []).map(({ id, title }) => [id, title]))
  const { pillars, formats, channels, acronyms, jargon } = plan.data
  return {
    rubric: rubric.data,
    pillars,
    formats,
    channels: channels.map(({ id, title }) => ({ id, title: title ?? titles.get(id) ?? id })),
    patterns: (patterns?.data ?? []).map(({ id, title, kind, slots }) => ({
      id,
      title,
      kind,
      slots: slots.map(({ seconds }) => ({ seconds })),
    })),
    acronyms,
    jargon,
    practice: practiceFromFields(practice.data),
  }
}

function practiceFromFields({
  title,
  lead,
  setup,
  sizes,
  posts,
}: PracticeFields): EvaluationContent['practice'] {
  const { followers, ...rest } = setup
  return {
    title,
    lead,
    setup: { ...rest, ...(followers !== undefined && { followers }) },
    sizes,
    posts: posts.length,
  }
}
