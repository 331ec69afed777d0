/** Reads what an evaluation begins with out of the content collections. Runs at build only. */
import { getEntry } from 'astro:content'
import type { Locale } from '../../i18n/locales.ts'
import type { EvaluationContent, Practice } from './content.ts'
import { practiceStart } from './practice-id.ts'
import { practicePost } from './read-practice.ts'
import { drawSample } from './sample/draw.ts'
import { poolOf } from './sample/pool.ts'
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

function practiceFromFields({ title, lead, setup, sizes, seed, posts }: PracticeFields): Practice {
  const { followers, ...rest } = setup
  const own: Practice['setup'] = { ...rest, ...(followers !== undefined && { followers }) }
  const pool = poolOf(practiceStart(posts.map(practicePost)), { ...own, kind: 'practice' })
  const { rate } = own
  return {
    title,
    lead,
    setup: own,
    sample: drawSample(pool.posts, { seed, sizes, rate, followers }).sample,
    posts: posts.length,
  }
}
