/** A plan with no more than what tells the time of one deck: it goes along with every deck. Pure. */
import type { PlanOutline } from '../../features/desk/model.ts'

/** @param deck id of the deck whose time is asked for */
export function briefPlan({ id, days }: PlanOutline, deck: string): PlanOutline {
  return {
    id,
    title: '',
    lead: '',
    days: days
      .filter(({ blocks }) => blocks.some((block) => block.deck?.id === deck))
      .map(({ id: day, start, blocks }) => ({
        id: day,
        title: '',
        start,
        blocks: blocks.map(({ id: block, minutes, deck: own }) => ({
          id: block,
          title: '',
          minutes,
          kind: 'teach',
          optional: false,
          sheets: [],
          ...(own?.id === deck && { deck: { id: deck, title: '', href: '' } }),
        })),
      })),
  }
}
