import { plus, right } from '../../../ui/icons.ts'
import { left } from '../../../ui/icons-more.ts'
import { INK_COLOURS } from '../panel/inks.ts'
import { INKS, type Mark, NIBS, SIZES } from '../panel/model.ts'
import { Choice } from './Choice.tsx'
import { cellPress } from './cells.ts'
import type { DeskView } from './desk-view.ts'
import * as icons from './icons.ts'
import { arrange } from './kit.ts'
import { MarkOptions } from './MarkOptions.tsx'
import { Step } from './Step.tsx'
import { saidWords } from './said-words.ts'
import { inkKey, nibKey } from './shortcuts.ts'
import { drawWords } from './words.ts'

/** What the chosen tool lets choose, or what can be done with the selected mark. Always of the same height. */
export function Options({ desk }: { desk: DeskView }) {
  const { kit, mark } = desk
  return (
    <div class="draw-options">
      {mark ? (
        <MarkOptions desk={desk} mark={mark} />
      ) : kit.tool === 'pen' ? (
        <PenOptions desk={desk} />
      ) : kit.tool === 'erase' ? (
        <EraserOptions desk={desk} />
      ) : kit.tool === 'zoom' ? (
        <ZoomOptions desk={desk} />
      ) : kit.tool === 'arrow' ? (
        <ArrowOptions desk={desk} />
      ) : (
        <PutOptions desk={desk} tool={kit.tool} />
      )}
    </div>
  )
}

function PenOptions({ desk: { kit, locale, page } }: { desk: DeskView }) {
  const { nib, ink } = drawWords(locale)
  return (
    <>
      <Choice
        {...{ label: nib.label, name: 'tebal', page, values: NIBS, value: kit.nib }}
        nameOf={(each) => nib[each]}
        keyOf={nibKey}
        face={(each) => <span class="draw-nib" data-nib={each} />}
        onChoose={(chosen) => arrange({ nib: chosen })}
      />
      <Choice
        {...{ label: ink.label, name: 'warna', page, values: INKS, value: kit.ink }}
        nameOf={(each) => ink[each]}
        keyOf={inkKey}
        face={(each) => <span class="draw-ink" style={{ '--draw-colour': INK_COLOURS[each] }} />}
        onChoose={(chosen) => arrange({ ink: chosen })}
      />
    </>
  )
}

function EraserOptions({ desk }: { desk: DeskView }) {
  const { kit, panel, locale, page } = desk
  const { eraser } = drawWords(locale)
  return (
    <>
      <Choice
        {...{ label: eraser.label, name: 'hapus', page, values: NIBS, value: kit.width }}
        nameOf={(each) => eraser[each]}
        keyOf={nibKey}
        face={(each) => <span class="draw-nib eraser" data-nib={each} />}
        onChoose={(width) => arrange({ width })}
      />
      <button
        type="button"
        class="draw-action"
        aria-disabled={panel.strokes === ''}
        onClick={() => {
          if (panel.strokes === '') return
          desk.run('erase', (old) => ({ ...old, strokes: '' }))
          desk.say(saidWords(locale).erased)
        }}
      >
        {eraser.all}
      </button>
    </>
  )
}

/** Everything two fingers can do, as buttons. */
function ZoomOptions({ desk: { view, locale } }: { desk: DeskView }) {
  const { zoom } = drawWords(locale)
  const step = 72
  const ways = [
    { name: zoom.left, icon: left, by: { x: step, y: 0 } },
    { name: zoom.up, icon: icons.up, by: { x: 0, y: step } },
    { name: zoom.down, icon: icons.down, by: { x: 0, y: -step } },
    { name: zoom.right, icon: right, by: { x: -step, y: 0 } },
  ]
  return (
    <fieldset class="draw-choice">
      <legend class="visually-hidden">{zoom.label}</legend>
      <Step name={zoom.out} icon={icons.minus} onPress={() => view.zoom(2 / 3)} />
      <output class="draw-percent">{zoom.percent(view.percent)}</output>
      <Step name={zoom.in} icon={plus} onPress={() => view.zoom(3 / 2)} />
      <Step name={zoom.fit} icon={icons.whole} onPress={view.fit} />
      {ways.map(({ name, icon, by }) => (
        <Step key={name} name={name} icon={icon} onPress={() => view.shift(by)} />
      ))}
    </fieldset>
  )
}

function ArrowOptions({ desk }: { desk: DeskView }) {
  const { kit, panel, locale, page } = desk
  const { arrow } = drawWords(locale)
  const { width, height } = SIZES[panel.ratio]
  function putInMiddle() {
    const [y, half] = [Math.round(height / 2), Math.round(width / 6)]
    const mark: Mark = {
      kind: 'arrow',
      of: kit.of,
      from: { x: width / 2 - half, y },
      to: { x: width / 2 + half, y },
    }
    desk.putMark(mark)
    desk.toPicture()
  }
  return (
    <>
      <Choice
        {...{
          label: arrow.label,
          name: 'panah',
          page,
          values: ['subject', 'camera'] as const,
          value: kit.of,
        }}
        class="words"
        nameOf={(each) => arrow[each]}
        face={(each) => <span class="draw-word">{arrow[each]}</span>}
        onChoose={(of) => arrange({ of })}
      />
      <button type="button" class="draw-action" onClick={putInMiddle}>
        {arrow.middle}
      </button>
    </>
  )
}

/** What a tool that puts marks offers while none is selected. */
function PutOptions({ desk, tool }: { desk: DeskView; tool: 'stamp' | 'bubble' | 'text' }) {
  const words = drawWords(desk.locale)
  return (
    <>
      <button type="button" class="draw-action" onClick={() => cellPress(desk, tool)}>
        {words.choose[tool]}
      </button>
      <p class="draw-hint">{words.tapHint}</p>
    </>
  )
}
