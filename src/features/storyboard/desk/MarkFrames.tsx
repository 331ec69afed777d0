import { boxOf } from '../panel/mark-box.ts'
import type { Mark } from '../panel/model.ts'
import type { DeskView } from './desk-view.ts'
import { markName, sentence } from './mark-name.ts'

/**
 * A frame around each mark, to reach it by keyboard and to see which one is selected. Fingers go through: what they hit is
 * found by place.
 */
export function MarkFrames({ desk, marks }: { desk: DeskView; marks: Mark[] }) {
  const { panel, selected, arrowFrom, locale } = desk
  return (
    <>
      {marks.map((mark, index) => {
        const { left, top, right, bottom } = boxOf(mark, panel.ratio)
        return (
          <button
            key={index}
            type="button"
            class="draw-mark"
            aria-label={sentence(markName(mark, locale))}
            aria-pressed={index === selected}
            style={place(left, top, right - left, bottom - top)}
            onFocus={() => desk.select(index)}
            onClick={() => desk.select(index)}
          />
        )
      })}
      {arrowFrom && <span class="draw-start" style={place(arrowFrom.x, arrowFrom.y, 0, 0)} />}
    </>
  )
}

/** Lengths in units of the panel. */
function place(left: number, top: number, width: number, height: number) {
  return {
    '--draw-left': `${left}`,
    '--draw-top': `${top}`,
    '--draw-wide': `${width}`,
    '--draw-high': `${height}`,
  }
}
