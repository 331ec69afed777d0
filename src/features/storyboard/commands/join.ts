/** Two shots as one. Pure. */
import type { Content, Line, Shot } from '../model.ts'
import { isBlank } from '../panel/model.ts'
import { isBlankShot, panelIn } from './order.ts'
import { withinLimits } from './seconds.ts'

/**
 * What two shots are together: words and pictures follow each other, times add up. The time of one with nothing in it
 * does not count. Of what a shot has once, the upper one decides.
 */
export function joinedShot(upper: Shot, lower: Shot, content: Content): Shot {
  if (isBlankShot(lower, content)) return upper
  if (isBlankShot(upper, content)) return { ...lower, ...(upper.slot !== undefined && { slot: upper.slot }) }
  const music = joinedMusic(upper, lower)
  const { slot: _, ...rest } = lower
  return {
    ...rest,
    ...upper,
    seconds: withinLimits(upper.seconds + lower.seconds),
    visual: joinedText(upper.visual, lower.visual, '\n'),
    lines: joinedLines(upper.lines, lower.lines),
    onScreen: [...upper.onScreen, ...lower.onScreen],
    sound: joinedText(upper.sound, lower.sound, ', '),
    ...(music && { music }),
    location: joinedText(upper.location, lower.location, ', '),
    props: joinedText(upper.props, lower.props, ', '),
    people: [
      ...upper.people,
      ...lower.people.filter(
        (one) => !upper.people.some((p) => p.name === one.name && p.consent === one.consent),
      ),
    ],
    facts: [...upper.facts, ...lower.facts],
    status: upper.status === lower.status ? upper.status : 'draft',
    panels: joinedPanels(upper, lower, content),
  }
}

/** Who speaks on across the cut goes on in the same line, as before a shot was split there. */
function joinedLines(upper: readonly Line[], lower: readonly Line[]): Line[] {
  const last = upper.at(-1)
  const first = lower[0]
  if (!last || !first || last.speaker !== first.speaker) return [...upper, ...lower]
  const text = [last.text, first.text].filter((part) => part !== '').join(' ')
  return [...upper.slice(0, -1), { speaker: last.speaker, text }, ...lower.slice(1)]
}

function joinedText(upper: string, lower: string, between: string): string {
  return upper === lower ? upper : [upper, lower].filter((text) => text.trim() !== '').join(between)
}

function joinedMusic({ music: upper }: Shot, { music: lower }: Shot): Shot['music'] {
  if (!upper || !lower) return upper ?? lower
  return {
    title: joinedText(upper.title, lower.title, '; '),
    right: joinedText(upper.right, lower.right, '; '),
  }
}

/** Panels with nothing in them go where there are others. */
function joinedPanels(upper: Shot, lower: Shot, content: Content): string[] {
  const all = [...new Set([...upper.panels, ...lower.panels])]
  const drawn = all.filter((id) => {
    const panel = panelIn(content, id)
    return panel !== undefined && (!isBlank(panel) || panel.alt !== '')
  })
  return drawn.length > 0 ? drawn : upper.panels
}
