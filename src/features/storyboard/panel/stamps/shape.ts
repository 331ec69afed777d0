/** What stamps are drawn from. Pure. */
import type { Ink } from '../model.ts'

/** One part of a stamp, in its own units; later parts lie on earlier ones. Lines are as thick as the stamp's size asks for. */
export interface Shape {
  /** Path data. */
  d: string
  /** What the inside is; without it the part is only a line. */
  fill?: Ink | 'paper'
  /** Width of an arm, a leg, a pole: the path is its middle, `fill` its inside, with a line on both sides. */
  limb?: number
  /** Without a line around the inside; a limb covers the lines it lies on. */
  bare?: true
}

/** A line. */
export function line(d: string): Shape {
  return { d }
}

/** A closed form with paper inside, which hides what lies behind it. */
export function form(d: string, fill: Ink | 'paper' = 'paper'): Shape {
  return { d, fill }
}

/** A form without a line around it, such as hair. */
export function patch(d: string, fill: Ink | 'paper'): Shape {
  return { d, fill, bare: true }
}

/** An arm or a leg along a path. @param width in the units of the stamp */
export function limb(d: string, width: number, fill: Ink | 'paper' = 'paper'): Shape {
  return { d, fill, limb: width }
}

/** Takes the line off the beginning of a limb, so that an arm grows out of its shoulder. @param d next to nothing, at that place */
export function joint(d: string, width: number, fill: Ink | 'paper' = 'paper'): Shape {
  return { d, fill, limb: width, bare: true }
}

/**
 * Relative path data moved, made larger and perhaps mirrored. @param d begins with `m` and one pair;
 * then lines `l h v`, curves `c s q t`, `z`
 */
export function placed(d: string, x: number, y: number, scale: number, isMirrored = false): string {
  const across = isMirrored ? -scale : scale
  let isFirst = true
  return d.replace(/([a-z])([^a-z]*)/g, (_, letter: string, numbers: string) => {
    const values = numbers.match(/-?(?:\d+\.\d+|\d+|\.\d+)/g)?.map(Number) ?? []
    const moved = values.map((value, at) => {
      const isDown = letter === 'v' || (letter !== 'h' && at % 2 === 1)
      const start = isFirst && at < 2 ? (isDown ? y : x) : 0
      return Math.round((start + value * (isDown ? scale : across)) * 10) / 10
    })
    const name = isFirst ? 'M' : letter
    if (letter === 'm') isFirst = false
    return name + moved.join(' ')
  })
}

/** Width of the lines of a stamp of some height, both in units of the panel: like the pen's, thinner where it gets small. */
export function lineWidth(size: number): number {
  return Math.min(6, Math.max(2.5, 2 + size / 60))
}
