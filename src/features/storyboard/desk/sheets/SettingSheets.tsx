import { elementId } from '../../../../i18n/routes.ts'
import { MAX_TEXT } from '../../model.ts'
import { type Ratio, SIZES } from '../../panel/model.ts'
import { Choice } from '../Choice.tsx'
import type { DeskView } from '../desk-view.ts'
import { arrange, type DeskGuide } from '../kit.ts'
import { reframed } from '../reframe.ts'
import { saidWords } from '../said-words.ts'
import { sheetWords } from '../sheet-words.ts'
import { SheetFrame } from './SheetFrame.tsx'

/** Help lines over the drawing, and the panel before seen through it. */
export function GuidesSheet({ desk }: { desk: DeskView }) {
  const { kit, before, panel, locale } = desk
  const words = sheetWords(locale).guides
  const isTall = panel.ratio === '9:16'
  const guides: DeskGuide[] = [
    ...(isTall ? (['safe', 'cover'] as const) : []),
    'thirds',
    ...(before ? (['onion'] as const) : []),
  ]
  const toggle = (guide: DeskGuide) =>
    arrange({
      guides: kit.guides.includes(guide)
        ? kit.guides.filter((each) => each !== guide)
        : [...kit.guides, guide],
    })
  return (
    <SheetFrame desk={desk} title={words.title}>
      <p>{words.lead}</p>
      <ul class="draw-ticks">
        {guides.map((guide) => (
          <li key={guide}>
            <label>
              <input
                type="checkbox"
                autocomplete="off"
                checked={kit.guides.includes(guide)}
                onChange={() => toggle(guide)}
              />
              {words[guide]}
            </label>
          </li>
        ))}
      </ul>
    </SheetFrame>
  )
}

const ratios: Ratio[] = ['9:16', '1:1', '16:9']

/** The ratio of the panel. */
export function FrameSheet({ desk }: { desk: DeskView }) {
  const words = sheetWords(desk.locale).frame
  return (
    <SheetFrame desk={desk} title={words.title}>
      <p>{words.lead}</p>
      <Choice
        {...{ label: words.title, name: 'bingkai', page: desk.page, values: ratios, value: desk.panel.ratio }}
        class="frames"
        nameOf={(ratio) => words[ratio]}
        face={(ratio) => (
          <span class="draw-ratio">
            <svg viewBox="-340 -340 680 680" aria-hidden="true">
              <Outline ratio={ratio} />
            </svg>
            {words[ratio]}
          </span>
        )}
        onChoose={(ratio) => {
          desk.run('panel', (old) => reframed(old, ratio))
          desk.say(saidWords(desk.locale).frame(ratio))
        }}
      />
    </SheetFrame>
  )
}

function Outline({ ratio }: { ratio: Ratio }) {
  const { width, height } = SIZES[ratio]
  return <rect x={-width / 2} y={-height / 2} width={width} height={height} rx="16" />
}

/** What is seen, in words: for those who do not see it, and in place of a drawing. */
export function DescriptionSheet({ desk }: { desk: DeskView }) {
  const words = sheetWords(desk.locale).description
  const field = elementId(desk.page, 'lembar', 'uraian')
  return (
    <SheetFrame desk={desk} title={words.title}>
      <div class="field">
        <label for={field}>{words.label}</label>
        <textarea
          id={field}
          rows={3}
          maxLength={MAX_TEXT}
          autocomplete="off"
          aria-describedby={`${field}-hint`}
          value={desk.panel.alt}
          onInput={({ currentTarget: { value } }) =>
            desk.run('panel', (old) => ({ ...old, alt: value }), 'alt')
          }
        />
        <p class="hint" id={`${field}-hint`}>
          {words.hint}
        </p>
      </div>
    </SheetFrame>
  )
}
