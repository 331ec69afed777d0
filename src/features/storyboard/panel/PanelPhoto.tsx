import { photoBox } from './frame.ts'
import { SHADE } from './inks.ts'
import { type Panel, type Ratio, SIZES } from './model.ts'
import { StampShapes } from './StampShapes.tsx'
import { stampOf } from './stamps.ts'

interface PanelPhotoProps {
  ratio: Ratio
  crop: NonNullable<Panel['photo']>['crop']
  /** Undefined while the photo is not there. */
  address: string | undefined
}

/** The photo of a panel, within its SVG: the part that the crop names fills the panel. */
export function PanelPhoto({ ratio, crop, address }: PanelPhotoProps) {
  const { width, height } = SIZES[ratio]
  if (address === undefined) return <MissingPhoto width={width} height={height} />
  const whole = photoBox(ratio, crop)
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <image
        href={address}
        x={whole.left}
        y={whole.top}
        width={whole.right - whole.left}
        height={whole.bottom - whole.top}
        preserveAspectRatio="xMidYMid slice"
      />
    </svg>
  )
}

function MissingPhoto({ width, height }: { width: number; height: number }) {
  const camera = stampOf('camera')
  return (
    <>
      <rect width={width} height={height} fill={SHADE} />
      {camera && (
        <g transform={`translate(${(width - camera.width) / 2} ${(height - camera.height) / 2})`}>
          <StampShapes stamp={camera} line={5} />
        </g>
      )}
    </>
  )
}
