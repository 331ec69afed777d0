/** What a person does to a drawing. Pure. */
import type { Command, StepName } from '../command.ts'
import type { Made } from '../model.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import { panelIn } from './order.ts'

/**
 * Anything about one panel. A panel that a shot names and that is not there, as after two copies were merged, begins
 * empty; one that no shot names is left alone.
 */
export function setPanel(id: Made, change: (panel: Panel) => Panel, name: StepName, join?: string): Command {
  return {
    name,
    apply(content) {
      const kept = panelIn(content, id)
      const isNamed = Object.values(content.shots).some(({ panels }) => panels.includes(id))
      if (!kept && !isNamed) return content
      const before = kept ?? emptyPanel(content.brief.ratio)
      const after = change(before)
      return after === before ? content : { ...content, panels: { ...content.panels, [id]: after } }
    },
    ...(join !== undefined && { join }),
  }
}
