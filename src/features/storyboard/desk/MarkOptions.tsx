import { Icon } from '../../../ui/Icon.tsx'
import { plus, tick } from '../../../ui/icons.ts'
import { pencil } from '../../../ui/icons-more.ts'
import { flipMark, scaleMark } from '../panel/marks.ts'
import type { Mark } from '../panel/model.ts'
import type { DeskView } from './desk-view.ts'
import * as icons from './icons.ts'
import { markName } from './mark-name.ts'
import { swapArrow, turnArrow } from './mark-turns.ts'
import { Step } from './Step.tsx'
import { drawWords } from './words.ts'

/** One press of − or +. */
const SCALE = 1.2

/** What can be done with the selected mark; moving it is done on the picture, by finger, tap or keys. */
export function MarkOptions({ desk, mark }: { desk: DeskView; mark: Mark }) {
  const words = drawWords(desk.locale)
  const join = `size:${desk.selected}`
  return (
    <fieldset class="draw-choice">
      <legend class="visually-hidden">{words.mark.label(markName(mark, desk.locale))}</legend>
    </fieldset>
  )
}
