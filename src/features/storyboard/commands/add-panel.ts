import type { Command } from '../command.ts'
import type { Made } from '../model.ts'
import type { Panel } from '../panel/model.ts'

/** Gives a shot another panel, behind those it has; nothing where there is no such shot. */
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
