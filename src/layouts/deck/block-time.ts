/** When a deck is planned in the class, from the facilitator's plan. Loaded with the presenter's view. */

import { DESK, keptOf, type PlanOutline } from '../../features/desk/model.ts'
import { scheduleOf } from '../../features/desk/schedule.ts'
import { CHOSEN_PLAN } from '../../features/desk/settings.ts'
import { planStore } from '../../features/desk/store.ts'
import type { BlockTime } from '../../features/slides/control.ts'
import { isSameDay } from '../../i18n/clock.ts'

/** The time of a deck's block in the plan that was chosen at the desk, else in the first plan that has it. */
export function blockTimeOf(deck: string): BlockTime | undefined {
  const plans = plansOnPage()
  const chosen = keptOf(planStore(DESK).get().settings, CHOSEN_PLAN)
  const ordered = [...plans.filter(({ id }) => id === chosen), ...plans.filter(({ id }) => id !== chosen)]
  for (const plan of ordered) {
    const state = planStore(plan.id).get()
    const found = scheduleOf(plan, state).find(({ block, dropped }) => block.deck?.id === deck && !dropped)
    if (!found) continue
    const begun = keptOf(state.begun, found.block.id)
    const isToday = begun !== undefined && isSameDay(begun, Date.now())
    const { start, end, minutes } = found
    return { start, end, minutes, begun: isToday ? begun : undefined }
  }
  return undefined
}

function plansOnPage(): PlanOutline[] {
  // Written by Deck.astro of the same build.
  return JSON.parse(document.querySelector('[data-part="plans"]')?.textContent ?? '[]') as PlanOutline[]
}
