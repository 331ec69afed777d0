/** What was changed at the desk, in words: for the preview of a facilitator's file. */

import { keptOf, type PlanOutline } from '../../features/desk/model.ts'
import type { PlanState } from '../../features/desk/state.ts'
import { summarisePlan } from '../../features/desk/summary.ts'
import { planSummaryWords } from '../../features/desk/summary-words.ts'
import { clockText } from '../../i18n/clock.ts'
import type { Locale } from '../../i18n/locales.ts'

/** Another start, changed blocks and notes of a plan. */
export function planStatus(plan: PlanOutline, state: PlanState | undefined, locale: Locale): string {
  const words = planSummaryWords(locale)
  if (!state) return words.untouched
  const { starts, blocks, notes } = summarisePlan(plan, state)
  const parts = [
    starts.length > 0 && words.starts(starts.map(clockText).join(', ')),
    blocks > 0 && words.blocks(blocks),
    notes > 0 && words.notes(notes),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : words.untouched
}

/** How many settings of the desk are filled in. */
export function settingsStatus(state: PlanState | undefined, locale: Locale): string {
  const words = planSummaryWords(locale)
  const { settings } = state ?? { settings: {} }
  const count = Object.keys(settings).filter((name) => keptOf(settings, name) !== undefined).length
  return count > 0 ? words.settings(count) : words.untouched
}
