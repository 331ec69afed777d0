/** Commands on the panels of a board. */
import type { Command, StepName } from '../command.ts'
import type { Made } from '../model.ts'
import type { Panel } from '../panel/model.ts'

/** Changes one panel; nothing where the board does not have it. */
export function setPanel(id: Made, change: (panel: Panel) => Panel, name: StepName): Command {
  return {
    name,
    apply(content) {
      const before = content.panels[id]
      const after = before && change(before)
      return !after || after === before ? content : { ...content, panels: { ...content.panels, [id]: after } }
    },
  }
}

/** Gives a shot another panel, behind those it has. */
export function addPanel(shot: Made, id: Made, panel: Panel): Command {
  return {
    name: 'panel',
    apply(content) {
      const before = content.shots[shot]
      if (!before || before.panels.includes(id)) return content
      return {
        ...content,
        shots: { ...content.shots, [shot]: { ...before, panels: [...before.panels, id] } },
        panels: { ...content.panels, [id]: panel },
      }
    },
  }
}
