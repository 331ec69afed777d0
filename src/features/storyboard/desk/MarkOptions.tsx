import { plus } from '../../../ui/icons.ts'
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
  const { mark: words } = drawWords(desk.locale)
  const resize = (factor: number) =>
    desk.changeMark((panel, index) => scaleMark(panel, index, factor), `size:${desk.selected}`)
  return (
    <fieldset class="draw-choice">
      <legend class="visually-hidden">{words.label(markName(mark, desk.locale))}</legend>
      <Step name={words.smaller} icon={icons.minus} onPress={() => resize(1 / SCALE)} />
      <Step name={words.larger} icon={plus} onPress={() => resize(SCALE)} />
      {mark.kind === 'arrow' && (
        <>
          <Step name={words.turn} icon={icons.turn} onPress={() => desk.changeMark(turnArrow)} />
          <Step name={words.swap[mark.of]} icon={icons.swap} onPress={() => desk.changeMark(swapArrow)} />
        </>
      )}
      {(mark.kind === 'stamp' || mark.kind === 'bubble') && (
        <Step name={words.flip} icon={icons.flip} onPress={() => desk.changeMark(flipMark)} />
      )}
      {(mark.kind === 'text' || mark.kind === 'bubble') && (
        <Step name={words.write} icon={pencil} onPress={() => desk.rewrite()} />
      )}
      <Step name={words.remove} icon={icons.bin} onPress={desk.removeMark} />
      <button type="button" class="draw-action" onClick={() => desk.select(undefined)}>
        {words.leave}
      </button>
    </fieldset>
  )
}
