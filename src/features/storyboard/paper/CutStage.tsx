import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { Point } from '../panel/model.ts'
import { afterKey, framesOn, withCorner } from './corners.ts'
import type { SheetKind } from './layout.ts'
import type { Quad } from './quads.ts'
import { paperWords } from './words.ts'

interface CutStageProps {
  /** Of the photo. */
  address: string
  kind: SheetKind
  corners: Quad
  onCorners(corners: Quad): void
  chosen: number
  onChosen(at: number): void
  locale: Locale
}

/** The photo with the frames as they would be cut, and a handle at each corner. */
export function CutStage(props: CutStageProps) {
  const { address, kind, corners, onCorners, chosen, onChosen, locale } = props
  const words = paperWords(locale).cutting
  const [size, setSize] = useState<{ width: number; height: number }>()

  function drag(event: PointerEvent & { currentTarget: HTMLElement }, at: number): void {
    const place = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!place || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const x = (event.clientX - place.left) / place.width
    const y = (event.clientY - place.top) / place.height
    onCorners(withCorner(corners, at, { x, y }))
  }

  return (
    <div class="cut-by-hand-stage">
      <img
        src={address}
        alt={words.photo}
        onLoad={({ currentTarget }) =>
          setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
        }
      />
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true">
          {framesOn(corners, kind, size).map((points, at) => (
            <Frame key={at} points={points} number={at + 1} />
          ))}
        </svg>
      )}
      {corners.map(({ x, y }, at) => (
        <button
          type="button"
          key={at}
          class="cut-by-hand-handle"
          aria-label={words.corner[at]}
          aria-pressed={at === chosen}
          style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
          onFocus={() => onChosen(at)}
          onClick={() => onChosen(at)}
          onKeyDown={(event) => {
            const moved = afterKey(corners, at, event.key, event.shiftKey)
            if (!moved) return
            event.preventDefault()
            onCorners(moved)
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            onChosen(at)
          }}
          onPointerMove={(event) => drag(event, at)}
        />
      ))}
    </div>
  )
}

/** One frame with its number in the middle, so that a sheet that lies askew shows it. */
function Frame({ points, number }: { points: Point[]; number: number }) {
  const [a, , c] = points
  const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
  const tall = a && c ? Math.min(Math.abs(c.x - a.x), Math.abs(c.y - a.y)) / 3 : 0
  return (
    <>
      <path class="cut-by-hand-under" d={`${d}z`} />
      <path class="cut-by-hand-frame" d={`${d}z`} />
      {a && c && (
        <text class="cut-by-hand-name" x={(a.x + c.x) / 2} y={(a.y + c.y) / 2 + tall / 3} font-size={tall}>
          {number}
        </text>
      )}
    </>
  )
}
