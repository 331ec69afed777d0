import { type KawungLook, kawungOf } from './kawung.ts'
import { petals } from './petal-paths.ts'

const ALL = Object.values(petals).join('')
const SEEDS = 'M7 7l2 2M11 11l2 2M33 7l-2 2M29 11l-2 2M7 33l2-2M11 29l2-2M33 33l-2-2M29 29l-2-2'
const SLITS = 'M7 7l6 6M33 7l-6 6M7 33l6-6M33 33l-6-6'
/** A band shows the tiles a little smaller than a square does. */
const BAND_SCALE = 0.9

interface MotifProps {
  /** Number of the module, from 1. */
  module: number
  /** A square crop, or a band that tiles in CSS pixels whatever its width. */
  kind: 'tile' | 'band'
  /** Unique in the document: a pattern whose first copy is hidden would draw nothing anywhere. */
  id: string
}

/** The kawung motif of a module. Decoration: hidden from screen readers. */
export function Motif({ module, kind, id }: MotifProps) {
  const look = kawungOf(module)
  const band = kind === 'band'
  const scale = band ? look.scale * BAND_SCALE : look.scale
  const [x, y] = band ? [look.offset[0] * BAND_SCALE + 40, look.offset[1] * BAND_SCALE] : look.offset
  const place = `translate(${x} ${y})scale(${scale})rotate(${look.turn})`
  const [column, row] = look.marked.tile
  const frame = band
    ? { width: '100%', height: '100%' }
    : { viewBox: '0 0 240 96', preserveAspectRatio: 'xMidYMid slice' }
  const ground = band ? { width: '100%', height: '100%' } : { width: 240, height: 96 }
  return (
    <svg {...frame} aria-hidden="true">
      <pattern id={id} width="40" height="40" patternUnits="userSpaceOnUse" patternTransform={place}>
        <Treatment look={look} />
      </pattern>
      <rect {...ground} fill={look.ground} />
      <rect {...ground} fill={`url(#${id})`} />
      <path
        fill="#ffd94a"
        transform={`${place}translate(${column * 40} ${row * 40})`}
        d={petals[look.marked.petal]}
      />
    </svg>
  )
}

function Treatment({ look }: { look: KawungLook }) {
  const full = <path fill={look.petal} d={ALL} />
  const outline = { fill: 'none', stroke: look.petal }
  switch (look.treatment) {
    case 'full':
      return full
    case 'seeds':
      return (
        <>
          {full}
          <path stroke={look.ground} stroke-width="1.5" stroke-linecap="round" d={SEEDS} />
        </>
      )
    case 'outline':
      return <path {...outline} stroke-width="1.6" d={ALL} />
    case 'alternate':
      return (
        <>
          <path fill={look.petal} d={petals.a + petals.d} />
          <path {...outline} stroke-width="1.4" d={petals.b + petals.c} />
        </>
      )
    case 'slit':
      return (
        <>
          {full}
          <path stroke={look.ground} stroke-width="3" stroke-linecap="round" d={SLITS} />
        </>
      )
    case 'ring':
      return <path {...outline} stroke-width="4" stroke-linejoin="round" d={ALL} />
  }
}
