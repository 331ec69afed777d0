import type { Point } from '../../panel/model.ts'
import { StampShapes } from '../../panel/StampShapes.tsx'
import { stampName } from '../../panel/stamp-name.ts'
import type { Stamp, StampGroup } from '../../panel/stamps/stamp.ts'
import { stamps } from '../../panel/stamps.ts'
import type { DeskView } from '../desk-view.ts'
import { sheetWords } from '../sheet-words.ts'
import { SheetFrame } from './SheetFrame.tsx'

const groups: StampGroup[] = ['people', 'things']
/** Width of the lines of a small picture, as a part of the larger side of the stamp. */
const LINE = 0.025

/** All stamps with their names. The chosen one is put at once and can then be moved. */
export function StampsSheet({ desk, at }: { desk: DeskView; at: Point }) {
  const words = sheetWords(desk.locale).stamps
  return (
    <SheetFrame desk={desk} title={words.title}>
      {groups.map((group) => (
        <section key={group} aria-label={words[group]}>
          <h4>{words[group]}</h4>
          <ul class="draw-stamps">
            {stamps
              .filter((stamp) => stamp.group === group)
              .map((stamp) => (
                <li key={stamp.id}>
                  <StampButton desk={desk} stamp={stamp} at={at} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </SheetFrame>
  )
}

function StampButton({ desk, stamp, at }: { desk: DeskView; stamp: Stamp; at: Point }) {
  const { id, width, height } = stamp
  return (
    <button
      type="button"
      onClick={() => {
        desk.putStamp(id, at)
        desk.closeSheet()
      }}
    >
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <StampShapes stamp={stamp} line={Math.max(width, height) * LINE} />
      </svg>
      {stampName(id, desk.locale)}
    </button>
  )
}
