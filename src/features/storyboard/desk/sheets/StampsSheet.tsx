import type { Point } from '../../panel/model.ts'
import { lineWidth, StampShapes } from '../../panel/StampShapes.tsx'
import { stamps } from '../../panel/stamps.ts'
import type { DeskView } from '../desk-view.ts'
import { sheetWords } from '../sheet-words.ts'
import { SheetFrame } from './SheetFrame.tsx'

/** All stamps with their names. The chosen one is put at once and can then be moved. */
export function StampsSheet({ desk, at }: { desk: DeskView; at: Point }) {
  const words = sheetWords(desk.locale).stamps
  function put(id: string) {
    desk.putStamp(id, at)
    desk.closeSheet()
  }
  return (
    <SheetFrame desk={desk} title={words.title}>
      <ul class="draw-stamps">
        {stamps.map((stamp, index) => (
          <li key={stamp.id}>
            <button type="button" {...(index === 0 && { 'data-first': true })} onClick={() => put(stamp.id)}>
              <svg viewBox={`0 0 ${stamp.width} ${stamp.height}`} aria-hidden="true">
                <StampShapes stamp={stamp} line={lineWidth(stamp.height)} />
              </svg>
              {stamp.id}
            </button>
          </li>
        ))}
      </ul>
    </SheetFrame>
  )
}
