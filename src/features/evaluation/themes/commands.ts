/** What is done to themes, each as a step that can be taken back. Pure. */
import type { Command } from '../command.ts'
import type { Made, Theme } from '../model.ts'

/** Adds one. */
export function addTheme(id: Made, theme: Theme): Command {
  return { name: 'theme', apply: (content) => ({ ...content, themes: { ...content.themes, [id]: theme } }) }
}

/** Changes one; letters that follow each other in the same field are one step. @param field what is changed */
export function changeTheme(id: Made, field: keyof Theme, change: (theme: Theme) => Theme): Command {
  return {
    name: 'theme',
    join: `${id} ${field}`,
    apply(content) {
      const before = content.themes[id]
      return before ? { ...content, themes: { ...content.themes, [id]: change(before) } } : content
    },
  }
}

/** Removes one. Places in the calendar stay, with the title they have. */
export function removeTheme(id: Made): Command {
  return {
    name: 'theme',
    apply(content) {
      const { [id]: removed, ...themes } = content.themes
      return removed ? { ...content, themes } : content
    },
  }
}
