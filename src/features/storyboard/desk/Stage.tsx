import { type MutableRef, useEffect, useMemo, useRef } from 'preact/hooks'
import { type Panel, SIZES } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'
import { benchOf } from './bench.ts'
import type { DeskView } from './desk-view.ts'
import { startEraser, startPen, startShift } from './draw-hands.ts'
import type { StartHand } from './hand.ts'
import type { Tool } from './kit.ts'
import { MarkFrames } from './MarkFrames.tsx'
import { startArrow, startMarks } from './mark-hands.ts'
import { useGestures } from './use-gestures.ts'
import { useLine } from './use-line.ts'
import { drawWords } from './words.ts'

const starts: Record<Tool, StartHand> = {
  pen: startPen,
  erase: startEraser,
  stamp: startMarks,
  bubble: startMarks,
  text: startMarks,
  arrow: startArrow,
  zoom: startShift,
}

interface StageProps {
  desk: DeskView
  stage: MutableRef<HTMLDivElement | null>
  /** Set to what finishes the line that is being drawn. */
  flush: MutableRef<() => void>
}

/** The picture, as large as fits, and all that fingers do on it. */
export function Stage({ desk, stage, flush }: StageProps) {
  const { panel, kit, view, preview, photoUrl, before, locale } = desk
  const words = drawWords(locale)
  const canvas = useRef<HTMLCanvasElement>(null)
  const line = useLine(canvas, panel)
  flush.current = useGestures(stage, {
    start: (at) => starts[kit.tool](benchOf(desk, line.current), at),
    pinch: view.pinch,
    zoom: view.zoom,
    shift: view.shift,
  })
  const isMeasured = view.size !== undefined
  useEffect(() => {
    if (isMeasured) line.current.prepare(benchOf(desk, line.current).seen)
  }, [isMeasured])
  const shown = useMemo<Panel>(() => (preview ? { ...panel, marks: preview } : panel), [panel, preview])
  const { guides } = kit
  const lines = {
    safe: guides.includes('safe'),
    cover: guides.includes('cover'),
    thirds: guides.includes('thirds'),
  }
  return (
    <div
      ref={stage}
      class="draw-stage"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture and the selected mark, as in any application
      tabIndex={0}
      aria-label={words.surface}
      data-tool={kit.tool}
    >
      <div class="draw-frame" style={placeOf(desk)} hidden={!view.size}>
        <Picture panel={shown} photo={photoUrl} label={panel.alt || words.picture} guides={lines} />
        {before && guides.includes('onion') && (
          <div class="draw-before" style={{ '--draw-width': `${SIZES[before.ratio].width}` }}>
            <Picture panel={before} />
          </div>
        )}
        <MarkFrames desk={desk} marks={shown.marks} />
      </div>
      <canvas ref={canvas} class="draw-line" data-look={kit.tool === 'pen' ? kit.ink : kit.tool} />
    </div>
  )
}

/**
 * The frame as custom properties: its place, and lengths in units of the panel with the CSS pixels of one. It is made larger and
 * not scaled, since browsers lay out words in an SVG for the scale they first had.
 */
function placeOf({ panel, view }: DeskView) {
  const { width, height } = SIZES[panel.ratio]
  const { scale, x, y } = view.viewport
  return {
    '--draw-x': `${x}px`,
    '--draw-y': `${y}px`,
    '--draw-unit': `${scale}px`,
    '--draw-width': `${width}`,
    '--draw-height': `${height}`,
  }
}
