import { boxIn } from './frame.ts'
import { GUIDE, INK_COLOURS } from './inks.ts'
import { COVER_BOX, type Ratio, SAFE_BOX, SIZES } from './model.ts'

/** What can be shown over a drawing: where nothing of an app covers it, what a profile shows of it, and its thirds. */
export interface Guides {
  safe?: boolean
  cover?: boolean
  thirds?: boolean
}

/** Help lines over a drawing, within its SVG. Safe box and cover are known for 9:16 only. */
export function GuideLines({ guides: { safe, cover, thirds }, ratio }: { guides: Guides; ratio: Ratio }) {
  const { width, height } = SIZES[ratio]
  const box = boxIn(ratio, SAFE_BOX)
  const middle = boxIn(ratio, COVER_BOX)
  const isTall = ratio === '9:16'
  return (
    <g fill="none" stroke={GUIDE} stroke-width={1.5}>
      {thirds && (
        <path
          d={`M${width / 3} 0V${height}M${(width * 2) / 3} 0V${height}M0 ${height / 3}H${width}M0 ${(height * 2) / 3}H${width}`}
          stroke-opacity={0.55}
        />
      )}
      {cover && isTall && (
        <>
          <path
            d={`M0 0H${width}V${middle.top}H0ZM0 ${middle.bottom}H${width}V${height}H0Z`}
            fill={INK_COLOURS.ink}
            fill-opacity={0.14}
            stroke="none"
          />
          <path d={`M0 ${middle.top}H${width}M0 ${middle.bottom}H${width}`} stroke={INK_COLOURS.ink} />
        </>
      )}
      {safe && isTall && (
        <rect
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
          rx={2}
          stroke-width={2.5}
          stroke-dasharray="8 5"
        />
      )}
    </g>
  )
}
