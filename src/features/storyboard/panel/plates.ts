/** Where texts on the screen stand in a panel. Pure. */
import type { OnScreen, Place } from '../model.ts'
import { safeBox } from './frame.ts'
import { LINE_HEIGHT, textWidth, wrapped } from './lettering.ts'
import type { Ratio } from './model.ts'

/** A text on its plate, in units of the panel. */
export interface Plate {
  lines: string[]
  /** Height of a letter. */
  size: number
  x: number
  y: number
  width: number
  height: number
}

/** Sizes that are tried, as parts of the panel's safe width: about 20 letters a line, at most about 60. */
const SIZES_TRIED = [0.085, 0.076, 0.068, 0.06, 0.052, 0.045, 0.038, 0.032]
/** Nobody reads more on a screen; spares the sums for a text that was pasted by mistake. */
const LONGEST = 500
const GAP = 6

/**
 * Plates of all texts, within the safe box and apart from each other: smaller the more there is to say; what does not fit even
 * then ends with an ellipsis, or is left out as a whole.
 */
export function platesOf(onScreen: OnScreen[], ratio: Ratio): Plate[] {
  const box = safeBox(ratio)
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const shown = onScreen.filter(({ text }) => text.trim() !== '')
  const laid = (part: number) =>
    shown.map((each) => ({ place: each.place, ...plateOf(each.text, part * width, width) }))
  const tries = SIZES_TRIED.map(laid)
  const fitting =
    tries.find((plates) => heightOf(plates) <= height) ?? shortened(tries.at(-1) ?? [], height, width)
  return placed(fitting, box)
}

/** Which texts, counted from 0, are not shown whole even in the smallest letters. */
export function cutTexts(onScreen: OnScreen[], ratio: Ratio): number[] {
  const plates = platesOf(onScreen, ratio)
  const shown = onScreen.flatMap(({ text }, at) => (text.trim() === '' ? [] : [{ text, at }]))
  const letters = (text: string) => text.replace(/\s+/g, '')
  return shown.flatMap(({ text, at }, index) =>
    letters(plates[index]?.lines.join('') ?? '') === letters(text) ? [] : [at],
  )
}

interface Laid extends Pick<Plate, 'lines' | 'size' | 'width' | 'height'> {
  place: Place
}

function plateOf(text: string, size: number, widest: number) {
  return sized(wrapped(text.slice(0, LONGEST), size, widest - size * 1.2), size, widest)
}

function sized(lines: string[], size: number, widest: number) {
  const words = Math.max(0, ...lines.map((line) => textWidth(line, size)))
  const width = Math.min(widest, words + size * 1.2)
  return { lines, size, width, height: (lines.length * LINE_HEIGHT + 0.5) * size }
}

function heightOf(plates: Laid[]): number {
  return plates.reduce((sum, { height }) => sum + height + GAP, -GAP)
}

/** The longest text loses a line until all fit; the last text goes where all have one line. */
function shortened(plates: Laid[], height: number, widest: number): Laid[] {
  let left = plates
  while (left.length > 0 && heightOf(left) > height) {
    const longest = left.reduce((most, plate) => (plate.lines.length > most.lines.length ? plate : most))
    left =
      longest.lines.length === 1
        ? left.slice(0, -1)
        : left.map((plate) => (plate === longest ? { ...plate, ...cut(plate, widest) } : plate))
  }
  return left
}

function cut({ lines, size }: Laid, widest: number) {
  const kept = lines.slice(0, -1)
  const last = `${kept.pop()?.replace(/(?:.{2}|…)$/u, '')}…`
  return sized([...kept, last], size, widest)
}

/** From the top down, from the bottom up, and in the middle between those. */
function placed(plates: Laid[], { left, top, right, bottom }: ReturnType<typeof safeBox>): Plate[] {
  const at = (place: Place) => plates.filter((plate) => plate.place === place)
  const heightAt = (place: Place) => heightOf(at(place)) + GAP
  const ceiling = top + heightAt('top')
  const floor = bottom - heightAt('bottom')
  const middle = (top + bottom - heightOf(at('middle'))) / 2
  const from: Record<Place, number> = {
    top,
    middle: Math.min(Math.max(middle, ceiling), floor - heightOf(at('middle'))),
    bottom: bottom - heightOf(at('bottom')),
  }
  return plates.map(({ place, ...plate }) => {
    const y = from[place]
    from[place] += plate.height + GAP
    return { ...plate, x: (left + right - plate.width) / 2, y }
  })
}
