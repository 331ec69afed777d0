/** What is done to the calendar, each as a step that can be taken back. Pure. */
import type { Command } from '../command.ts'
import { mondayOf } from '../days.ts'
import type { Day, Made, Slot, Theme } from '../model.ts'

/** Adds a place. */
export function addSlot(id: Made, slot: Slot): Command {
  return {
    name: 'calendar',
    apply: (content) => ({ ...content, calendar: { ...content.calendar, [id]: slot } }),
  }
}

/** Changes one; letters that follow each other in the same field are one step. @param field what is changed */
export function changeSlot(id: Made, field: keyof Slot, change: (slot: Slot) => Slot): Command {
  return {
    name: 'calendar',
    join: `${id} ${field}`,
    apply(content) {
      const before = content.calendar[id]
      return before ? { ...content, calendar: { ...content.calendar, [id]: change(before) } } : content
    },
  }
}

/** Removes one. */
export function removeSlot(id: Made): Command {
  return {
    name: 'calendar',
    apply(content) {
      const { [id]: removed, ...calendar } = content.calendar
      return removed ? { ...content, calendar } : content
    },
  }
}

/** Chooses the week with which the calendar begins. @param day any day of it */
export function beginPlan(day: Day): Command {
  const planFrom = mondayOf(day)
  return {
    name: 'calendar',
    apply: (content) =>
      content.setup.planFrom === planFrom ? content : { ...content, setup: { ...content.setup, planFrom } },
  }
}

/** A place with a theme: where it has no title or pillar yet, those of the theme. */
export function withTheme(slot: Slot, id: Made | undefined, theme: Theme | undefined): Slot {
  const { theme: _, ...rest } = slot
  if (id === undefined || !theme) return rest
  const pillar = slot.pillar ?? theme.pillar
  return {
    ...rest,
    theme: id,
    title: slot.title.trim() || theme.title,
    ...(pillar !== undefined && { pillar }),
  }
}
