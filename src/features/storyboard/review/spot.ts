/** Where a finding leads: the view, and the field in it. Pure. */
import { elementId } from '../../../i18n/routes.ts'
import type { Address } from '../address.ts'
import type { Made } from '../model.ts'
import { fieldId } from '../shelf/brief-form.ts'
import type { Part, Spot } from './finding.ts'

/** The view in which something is mended. */
export function addressOfSpot({ shot, panel, part }: Spot, board: Made): Address {
  if (shot !== undefined && panel !== undefined) return { view: 'desk', board, shot, panel }
  if (shot !== undefined) return { view: 'shot', board, shot }
  return part === 'shots' ? { view: 'board', board } : { view: 'brief', board }
}

/** The id of the field there; undefined where the view itself is the place. @param page page key */
export function elementOfSpot({ shot, part, at = 0 }: Spot, page: string): string | undefined {
  if (part === 'drawing' || part === 'shots') return undefined
  if (shot === undefined) return fieldId(page, part === 'target' ? 'seconds' : part)
  const [name = '', side] = FIELDS[part] ?? []
  if (name === '') return undefined
  return side === undefined && name !== 'screen'
    ? elementId(page, name)
    : elementId(page, name, String(at), ...(side === undefined ? [] : [side]))
}

/** Fields of a shot by what its screen calls them; of pairs with the side. */
const FIELDS: Partial<Record<Part, [name: string, side?: 'first' | 'second']>> = {
  speech: ['speech'],
  visual: ['seen'],
  screen: ['screen'],
  sound: ['sound'],
  music: ['music-title'],
  right: ['music-right'],
  location: ['location'],
  props: ['props'],
  person: ['people', 'first'],
  consent: ['people', 'second'],
  fact: ['facts', 'first'],
  source: ['facts', 'second'],
}
