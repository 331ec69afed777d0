import type { DeskView } from '../desk-view.ts'
import { sheetWords } from '../sheet-words.ts'
import { CELLS, KEYS } from '../shortcuts.ts'
import { drawWords } from '../words.ts'
import { SheetFrame } from './SheetFrame.tsx'

/** What fingers and keys do. */
export function HelpSheet({ desk }: { desk: DeskView }) {
  const words = sheetWords(desk.locale).help
  const { tools } = drawWords(desk.locale)
  const others = [
    ['1 2 3', words.nibs],
    ['4–8', words.inks],
    ['← ↑ ↓ →', words.arrows],
    ['+ −', words.size],
    ['Del', words.remove],
    ['Esc', words.escape],
  ]
  return (
    <SheetFrame desk={desk} title={words.title}>
      <ul class="draw-help">
        {words.touch.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{words.keys}</h4>
      <dl class="draw-keys">
        {[...CELLS.map((cell) => [KEYS[cell], tools[cell]]), ...others].map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </SheetFrame>
  )
}
