import { useMemo } from 'preact/hooks'
import type { OnScreen } from '../model.ts'
import { GuideLines, type Guides } from './GuideLines.tsx'
import { INK_COLOURS, PAPER } from './inks.ts'
import { MarkPicture } from './MarkPicture.tsx'
import { drawingOrder } from './mark-box.ts'
import { type Mark, NIB_WIDTHS, type Panel, type Ratio, SIZES } from './model.ts'
import { PanelPhoto } from './PanelPhoto.tsx'
import { pathOf, roughPathOf, type StrokePath, strokePaths } from './path.ts'
import { platesOf } from './plates.ts'
import { decodeStrokes } from './strokes.ts'
import { Words } from './Words.tsx'

interface PictureProps {
  panel: Panel
  /** Address of the panel's photo; undefined while it is not there. */
  photo?: string | undefined
  /** What is said to those who do not see it; without it the picture is hidden from them. */
  label?: string | undefined
  guides?: Guides | undefined
  /** It is shown small, among many: lines are drawn rougher and sooner. */
  small?: boolean | undefined
  /** Texts on the screen, within the safe box. */
  onScreen?: OnScreen[] | undefined
}

/**
 * A drawn panel as SVG, of any size: paper, photo, stamps, marker, ink, words and arrows. Everything is in attributes, so that it
 * can be saved as a file of its own. The same panel object is drawn once.
 */
export function Picture({ panel, photo, label, guides, small = false, onScreen }: PictureProps) {
  const { width, height } = SIZES[panel.ratio]
  const drawing = useMemo(() => <Drawing panel={panel} photo={photo} small={small} />, [panel, photo, small])
  return (
    <svg
      class="panel-picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : true}
    >
      {drawing}
      {onScreen && <Plates onScreen={onScreen} ratio={panel.ratio} />}
      {guides && <GuideLines guides={guides} ratio={panel.ratio} />}
    </svg>
  )
}

/** What a panel holds, within its SVG. */
function Drawing({ panel, photo, small }: Pick<PictureProps, 'panel' | 'photo'> & { small: boolean }) {
  const { ratio, marks } = panel
  const { width, height } = SIZES[ratio]
  const { under, above } = drawingOrder(marks)
  return (
    <>
      <rect width={width} height={height} fill={PAPER} />
      {panel.photo && <PanelPhoto ratio={ratio} crop={panel.photo.crop} address={photo} />}
      <Marks marks={marks} indices={under} ratio={ratio} />
      <StrokeLines
        strokes={panel.strokes}
        small={small}
        isOverSomething={panel.photo !== undefined || under.length > 0}
      />
      <Marks marks={marks} indices={above} ratio={ratio} />
    </>
  )
}

interface StrokeLinesProps {
  strokes: string
  small: boolean
  isOverSomething: boolean
}

/** What the pen drew. Moving a mark draws no line anew. */
function StrokeLines({ strokes, small, isOverSomething }: StrokeLinesProps) {
  return useMemo(
    () => (
      <g fill="none" stroke-linecap="round" stroke-linejoin="round">
        {(small ? roughPaths : paths)(strokes).map(({ ink, nib, d }) => (
          <path
            d={d}
            stroke={INK_COLOURS[ink]}
            stroke-width={NIB_WIDTHS[nib]}
            {...(ink === 'mark' && isOverSomething && { class: 'panel-marker' })}
          />
        ))}
      </g>
    ),
    [strokes, small, isOverSomething],
  )
}

const MOST_KNOWN = 100
const paths = remembering((strokes) => strokePaths(decodeStrokes(strokes), pathOf))
const roughPaths = remembering((strokes) => strokePaths(decodeStrokes(strokes), roughPathOf))

/** A drawing is shown in many places: the lines of the last ones are not worked out anew. */
function remembering(make: (strokes: string) => StrokePath[]) {
  const known = new Map<string, StrokePath[]>()
  return (strokes: string) => {
    const found = known.get(strokes) ?? make(strokes)
    // Behind all others again, so that those that are shown stay.
    known.delete(strokes)
    known.set(strokes, found)
    const [oldest] = known.keys()
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
    return found
  }
}

function Marks({ marks, indices, ratio }: { marks: Mark[]; indices: number[]; ratio: Ratio }) {
  return indices.map((index) => {
    const mark = marks[index]
    return mark && <MarkPicture mark={mark} ratio={ratio} key={index} />
  })
}

function Plates({ onScreen, ratio }: { onScreen: OnScreen[]; ratio: Ratio }) {
  return platesOf(onScreen, ratio).map(({ lines, size, x, y, width, height }) => (
    <>
      <rect x={x} y={y} width={width} height={height} rx={size / 4} fill={INK_COLOURS.ink} />
      <Words lines={lines} size={size} x={x + width / 2} y={y + height / 2} colour={PAPER} />
    </>
  ))
}
