/** What a person does to the shots of a board as wholes. Each does nothing where an id is unknown. Pure. */
import type { Command, StepName } from '../command.ts'
import { type Content, emptyShot, type Made, type Shot } from '../model.ts'
import type { Panel } from '../panel/model.ts'
import { joinedShot } from './join.ts'
import { panelIn, shotIn, withoutPanels, withShot, withShots } from './order.ts'
import { withinLimits } from './seconds.ts'

/**
 * An empty shot after another, or at the end of the board where none is named.
 * @param seconds how long it is to be
 */
export function addShotAfter(shot: Made | undefined, newId: Made, seconds: number): Command {
  return {
    name: 'add-shot',
    apply: (content) => withShots(content, shot, [newId], [emptyShot(withinLimits(seconds))]) ?? content,
  }
}

/**
 * A copy of a shot right after it, with panels of its own.
 * @param panelIds new ids by those of the shot's panels; a panel without one is not copied
 */
export function duplicateShot(shot: Made, newId: Made, panelIds: Record<Made, Made>): Command {
  return {
    name: 'duplicate-shot',
    apply(content) {
      const original = shotIn(content, shot)
      if (!original) return content
      const copied = original.panels.flatMap((id): [Made, Panel][] => {
        const copy = Object.hasOwn(panelIds, id) ? panelIds[id] : undefined
        const panel = panelIn(content, id)
        return copy !== undefined && panel && !panelIn(content, copy) ? [[copy, panel]] : []
      })
      const panels = Object.fromEntries(copied)
      const twin = { ...original, status: 'draft' as const, panels: Object.keys(panels) }
      const added = withShots(content, shot, [newId], [twin])
      return added ? { ...added, panels: { ...content.panels, ...panels } } : content
    },
  }
}

/** A shot leaves the board, with its panels. */
export function deleteShot(shot: Made): Command {
  return {
    name: 'delete-shot',
    apply(content) {
      const gone = shotIn(content, shot)
      return gone ? withoutPanels(withoutShot(content, shot), gone.panels) : content
    },
  }
}

/** A shot moves to another place. @param to place in the order, from 0; beyond the ends it stops there */
export function moveShot(shot: Made, to: number): Command {
  return {
    name: 'move-shot',
    apply(content) {
      const at = content.order.indexOf(shot)
      if (at < 0 || Number.isNaN(to)) return content
      const order = content.order.filter((id) => id !== shot)
      const place = Math.min(Math.max(Math.trunc(to), 0), order.length)
      return place === at
        ? content
        : { ...content, order: [...order.slice(0, place), shot, ...order.slice(place)] }
    },
  }
}

/** Anything about one shot. @param join see Command */
export function setShot(shot: Made, change: (shot: Shot) => Shot, name: StepName, join?: string): Command {
  return {
    name,
    apply(content) {
      const before = shotIn(content, shot)
      const after = before && change(before)
      return after === undefined || after === before ? content : withShot(content, shot, after)
    },
    ...(join !== undefined && { join }),
  }
}

/** A shot becomes part of the one before: see `joinedShot`. */
export function joinWithPrevious(shot: Made): Command {
  return {
    name: 'join-shots',
    apply(content) {
      const previous = content.order[content.order.indexOf(shot) - 1]
      const lower = shotIn(content, shot)
      const upper = previous === undefined ? undefined : shotIn(content, previous)
      if (!lower || !upper || previous === undefined) return content
      const joined = joinedShot(upper, lower, content)
      const gone = [...upper.panels, ...lower.panels].filter((id) => !joined.panels.includes(id))
      return withoutPanels(withShot(withoutShot(content, shot), previous, joined), gone)
    },
  }
}

function withoutShot(content: Content, shot: Made): Content {
  return {
    ...content,
    order: content.order.filter((id) => id !== shot),
    shots: Object.fromEntries(Object.entries(content.shots).filter(([id]) => id !== shot)),
  }
}
