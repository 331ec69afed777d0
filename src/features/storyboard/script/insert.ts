/** Puts a pasted script into a board. Pure. */
import type { Command } from '../command.ts'
import { isBlankShot, shotIn, withShot, withShots } from '../commands/order.ts'
import { withinLimits } from '../commands/seconds.ts'
import type { Library } from '../library/library.ts'
import { type Content, emptyShot, type Line, MAX_SHOTS, type Made, type Shot } from '../model.ts'
import type { PastedScript, PastedShot } from './pasted.ts'
import { isAllTerms, TERM_KINDS, termsIn } from './terms.ts'

/** How a pasted shot becomes one of a board. */
interface Ways {
  /** Finds terms of the camera in what is seen. */
  vocabulary?: Library['vocabulary'] | undefined
  /** How long a shot takes that has no time of its own, from what is said in it, in seconds. */
  secondsFor?: ((lines: Line[]) => number) | undefined
}

/**
 * Puts the shots of a script after a shot, or at the end. A shot with nothing in it is filled with the first of them, and
 * keeps its time and camera where the script says nothing. The title goes to a board without one.
 * @param ids new ones, at least as many as the script has shots
 * @param vocabulary finds terms of the camera in what is seen
 * @param secondsFor how long a shot takes that has no time of its own, from what is said in it; 5 seconds without
 * @returns a command that does nothing when the board has no room for all: see `hasRoom`
 */
export function pasteScript(
  script: PastedScript,
  after: Made | undefined,
  ids: readonly Made[],
  vocabulary?: Library['vocabulary'],
  secondsFor?: (lines: Line[]) => number,
): Command {
  const ways = { vocabulary, secondsFor }
  return {
    name: 'paste',
    apply(content) {
      const target = blankAt(content, after)
      const shots = script.shots.map((shot, at) => shotOf(shot, at === 0 ? target : undefined, ways))
      const [first, ...others] = shots
      const added = target ? others : shots
      const grown = withShots(content, after, ids.slice(0, added.length), added)
      if (!first || !grown) return content
      const filled = target && after !== undefined ? withShot(grown, after, first) : grown
      const title = content.brief.title.trim() === '' ? (script.title ?? '') : ''
      return title === '' ? filled : { ...filled, brief: { ...content.brief, title } }
    },
  }
}

/** Whether a board takes all shots of a script: `MAX_SHOTS` is the most it has. */
export function hasRoom(content: Content, { shots }: PastedScript, after: Made | undefined): boolean {
  const filled = blankAt(content, after) ? 1 : 0
  return content.order.length + shots.length - filled <= MAX_SHOTS
}

function blankAt(content: Content, after: Made | undefined): Shot | undefined {
  const shot = after === undefined ? undefined : shotIn(content, after)
  return shot && isBlankShot(shot, content) ? shot : undefined
}

function shotOf(pasted: PastedShot, blank: Shot | undefined, { vocabulary, secondsFor }: Ways): Shot {
  const { seconds, visual, lines, onScreen, sound, location, props = '', people = '' } = pasted
  const { ids, unknown } = cameraOf(pasted, vocabulary)
  const spoken = lines.length > 0 ? secondsFor?.(lines) : undefined
  const shot = blank ?? emptyShot()
  return {
    ...shot,
    seconds: withinLimits(seconds ?? (blank ? undefined : spoken) ?? shot.seconds),
    ...ids,
    visual: [unknown, visual].filter((text) => text !== '').join(', '),
    lines,
    // Captions take the lower part of the picture.
    onScreen: onScreen.map((text) => ({ text, place: 'top' })),
    sound,
    location,
    props,
    people: people
      .split(/[,;\n]|\bdan\b/)
      .flatMap((name) => (name.trim() ? [{ name: name.trim(), consent: '' }] : [])),
  }
}

/** Terms of the camera from columns of their own and from what is seen; what no term says goes before what is seen. */
function cameraOf({ visual, terms = {} }: PastedShot, vocabulary: Library['vocabulary'] | undefined) {
  const seen = vocabulary ? termsIn(visual, vocabulary) : {}
  const ids = { ...seen }
  const unknown: string[] = []
  for (const kind of TERM_KINDS) {
    const text = terms[kind]
    if (text === undefined) continue
    if (vocabulary) Object.assign(ids, termsIn(text, vocabulary))
    if (!vocabulary || !isAllTerms(text, vocabulary)) unknown.push(text)
  }
  return { ids, unknown: unknown.join(', ') }
}
