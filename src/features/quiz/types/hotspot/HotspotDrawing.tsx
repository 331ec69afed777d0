import { plainText } from '../../../../ui/inline-text.ts'
import type { Id } from '../../model.ts'
import { DRAWING_WIDTH } from './model.ts'
import { boxOf, type DrawnWhere, tapBoxOf } from './shapes.ts'
import type { Spot } from './spot.ts'

/** Half the size of a badge, in units of the drawing. */
const BADGE = 11

/**
 * A drawing with its areas: their outlines with numbers, and over each a button.
 * @param alive whether the buttons can be pressed; before, nothing covers the drawing
 */
export function HotspotDrawing(props: {
  spots: Spot[]
  height: number
  markup: string
  alive: boolean
  disabled: boolean
  toggle: (id: Id) => void
}) {
  const { spots, height, markup, alive, disabled, toggle } = props
  const drawn = spots.flatMap((spot) => (spot.where.kind === 'part' ? [] : { spot, where: spot.where }))
  return (
    <figure class="spot-drawing">
      {/* A drawing that the content check has passed. Hydration leaves it alone, and ever after the text is the same. */}
      <div dangerouslySetInnerHTML={{ __html: markup }} />
      <svg class="spots" viewBox={`0 0 ${DRAWING_WIDTH} ${height}`} aria-hidden="true">
        {drawn.map(({ spot, where }) => (
          <g key={spot.id} class={lookOf(spot)}>
            <Outline where={where} />
            <Badges spot={spot} where={where} />
          </g>
        ))}
      </svg>
      {alive &&
        drawn.map(({ spot, where }) => (
          <button
            key={spot.id}
            type="button"
            class="spot-button"
            aria-label={`${spot.number} ${plainText(spot.name)}`}
            aria-pressed={spot.marked}
            disabled={disabled}
            onClick={() => toggle(spot.id)}
            ref={(button) => {
              if (button) lay(button, where, height)
            }}
          />
        ))}
    </figure>
  )
}

function Outline({ where }: { where: DrawnWhere }) {
  if (where.kind === 'rect') {
    const { x, y, width, height } = where
    return <rect class="spot" x={x} y={y} width={width} height={height} rx="3" />
  }
  if (where.kind === 'circle') return <circle class="spot" cx={where.x} cy={where.y} r={where.radius} />
  return <polygon class="spot" points={where.points.map((point) => point.join(',')).join(' ')} />
}

/** The number, and once it is checked the verdict beside it, on the upper edge of the area. */
function Badges({ spot: { number, mark }, where }: { spot: Spot; where: DrawnWhere }) {
  const box = boxOf(where)
  const x = Math.max(BADGE, Math.min(box.x - 6, DRAWING_WIDTH - 3 * BADGE))
  const y = Math.max(BADGE, box.y)
  return (
    <>
      <circle class="spot-badge" cx={x} cy={y} r={BADGE} />
      <text class="spot-digit" x={x} y={y + 4.5} text-anchor="middle">
        {number}
      </text>
      {mark && (
        <g class="spot-verdict" transform={`translate(${x + BADGE + 2} ${y - BADGE}) scale(0.9)`}>
          <circle cx="12" cy="12" r="12" />
          <path d={mark.icon} />
        </g>
      )}
    </>
  )
}

function lookOf({ marked, mark }: Spot): string {
  if (mark) return `area ${mark.look}`
  return marked ? 'area marked' : 'area'
}

/** Lays a button over its area, by script: what the server writes may hold no style. */
function lay(button: HTMLButtonElement, where: DrawnWhere, height: number): void {
  const box = tapBoxOf(where)
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`
  button.style.left = percent(box.x, DRAWING_WIDTH)
  button.style.top = percent(box.y, height)
  button.style.width = percent(box.width, DRAWING_WIDTH)
  button.style.height = percent(box.height, height)
}
