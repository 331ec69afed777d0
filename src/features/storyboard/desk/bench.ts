import { SIZES } from '../panel/model.ts'
import type { DeskView } from './desk-view.ts'
import type { Bench, Said } from './hand.ts'
import type { LiveLine } from './live-line.ts'
import { markName, sentence } from './mark-name.ts'
import { saidWords } from './said-words.ts'
import { onPanel, seenBox } from './viewport.ts'

const NOTHING = { width: 0, height: 0 }

/** What a tool finds when a finger comes down. */
export function benchOf(desk: DeskView, line: LiveLine): Bench {
  const { view } = desk
  return {
    panel: desk.panel,
    kit: desk.kit,
    selected: desk.selected,
    arrowFrom: desk.arrowFrom,
    scale: view.viewport.scale,
    seen: seenBox(view.viewport, view.size ?? NOTHING, SIZES[desk.panel.ratio]),
    place: (point) => onPanel(view.viewport, point),
    line,
    run: desk.run,
    select: desk.select,
    preview: desk.setPreview,
    setArrowFrom: desk.setArrowFrom,
    openSheet: desk.openSheet,
    putStamp: desk.putStamp,
    shift: view.shift,
    say: (what) => desk.say(told(what, desk)),
  }
}

function told(said: Said, { locale }: DeskView): string {
  const words = saidWords(locale)
  return 'mark' in said ? words[said.what](sentence(markName(said.mark, locale))) : words[said.what]
}
