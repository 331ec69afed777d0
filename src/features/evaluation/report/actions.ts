/** Recommendations in full, and themes. Pure. */

import type { Recommendation } from '../model.ts'
import { shortened } from '../post-name.ts'
import { scaleWords } from '../recommendations/scale-words.ts'
import { titleOf } from '../title-of.ts'
import type { Block } from './blocks.ts'
import { dayName, postTitle } from './names.ts'
import { reportPlanWords } from './plan-words.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** Each recommendation with all that is known of it. */
export function recommendationsOf(source: ReportSource): Block[] {
  const { content, order, locale } = source
  const { recommendations: words } = reportPlanWords(locale)
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (order.length === 0) return [heading, { kind: 'text', text: words.none }]
  const how = content.order.length > 0 ? words.own : `${words.byWorth} ${scaleWords(locale).formula}`
  return [
    heading,
    { kind: 'text', text: how },
    ...order.flatMap((id, at) => {
      const recommendation = content.recommendations[id]
      return recommendation ? recommendationOf(recommendation, at + 1, source) : []
    }),
  ]
}

function recommendationOf(recommendation: Recommendation, place: number, source: ReportSource): Block[] {
  const { locale } = source
  const { recommendations: words } = reportPlanWords(locale)
  const scales = scaleWords(locale)
  const { action, owner, deadline, success, severity, reach, effort, before, after, evidence } =
    recommendation
  const scale = ({ name, meaning }: { name: string; meaning: string }) => words.scale(name, meaning)
  const rows = [
    { name: words.owner, text: owner.trim() || reportWords(locale).notSet },
    { name: words.deadline, text: dayName(deadline, source) || reportWords(locale).notSet },
    { name: words.success, text: success.trim() || reportWords(locale).notSet },
    { name: scales.severity, text: scale(scales.severities[severity]) },
    { name: scales.reach, text: scale(scales.reaches[reach]) },
    { name: scales.effort, text: scale(scales.efforts[effort]) },
    { name: words.before, text: before.trim() },
    { name: words.after, text: after.trim() },
  ]
  const items = evidence.map(({ post, text }) => {
    const name = postTitle(source, post)
    return { text: text.trim() && name ? words.evidenceIn(text.trim(), name) : text.trim() || name }
  })
  const told = items.filter(({ text }) => text !== '')
  return [
    { kind: 'heading', level: 2, text: words.numbered(place, shortened(action, 300) || words.untitled) },
    { kind: 'facts', rows: rows.filter(({ text }) => text !== '') },
    ...(told.length > 0
      ? [
          { kind: 'text' as const, label: words.evidence, text: '' },
          { kind: 'list' as const, ordered: false, items: told },
        ]
      : []),
  ]
}

/** Each theme with what a storyboard begins with. */
export function themesOf(source: ReportSource): Block[] {
  const { content, library, locale } = source
  const { themes: words } = reportPlanWords(locale)
  const themes = Object.values(content.themes)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...(themes.length === 0 ? [{ kind: 'text' as const, text: words.none }] : []),
    ...themes.flatMap((theme): Block[] => {
      const { recommendation = '' } = theme
      const rows = [
        { name: words.question, text: theme.question.trim() },
        { name: words.audience, text: theme.audience.trim() },
        { name: words.message, text: theme.message.trim() },
        { name: words.action, text: theme.action.trim() },
        { name: words.pattern, text: titleOf(library.patterns, theme.pattern) },
        { name: words.pillar, text: titleOf(library.pillars, theme.pillar) },
        {
          name: words.recommendation,
          text: shortened(content.recommendations[recommendation]?.action ?? '', 140),
        },
      ].filter(({ text }) => text !== '')
      return [
        { kind: 'heading', level: 2, text: shortened(theme.title, 200) || words.untitled },
        ...(rows.length > 0 ? [{ kind: 'facts' as const, rows }] : []),
      ]
    }),
  ]
}
