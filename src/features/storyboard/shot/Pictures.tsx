import { useRef, useState } from 'preact/hooks'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { pencil } from '../../../ui/icons-more.ts'
import { camera } from '../board/icons.ts'
import { addPanel } from '../commands/panels.ts'
import type { Made, Shot } from '../model.ts'
import { emptyPanel, isBlank, type Panel } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'
import { descriptionOf } from '../picture-of.ts'
import type { BoardView } from '../view.ts'
import { shotWords } from './words.ts'

/** The panels of a shot, with the ways to draw and to take a photo. A second one shows the end of a movement. */
export function Pictures(props: {
  view: BoardView
  id: Made
  shot: Shot
  number: number
  takePhoto(panel: Made, file: File): Promise<string | undefined>
}) {
  const { view, id, shot, number, takePhoto } = props
  const { content, locale, readOnly, board } = view
  const words = shotWords(locale)
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const shown = shot.panels.flatMap((panel) => (content.panels[panel] ? [panel] : []))
  const panelOf = (panel: Made): Panel => content.panels[panel] ?? emptyPanel(content.brief.ratio)
  const first = shown[0] && content.panels[shown[0]]

  /** The panel to draw in; a shot without one gets it now. */
  function needPanel(at: number): Made {
    const known = shown[at]
    if (known) return known
    const fresh = view.make()
    view.run(addPanel(id, fresh, emptyPanel(first?.ratio ?? content.brief.ratio)))
    return fresh
  }

  const draw = (at: number) => view.go({ view: 'desk', board, shot: id, panel: needPanel(at) })
  return (
    <div class="shot-pictures">
      <button
        type="button"
        class="shot-picture"
        data-ratio={first?.ratio ?? content.brief.ratio}
        disabled={readOnly}
        aria-label={words.openDesk(number)}
        onClick={() => draw(0)}
      >
        {first && !isBlank(first) ? (
          <Picture
            panel={first}
            photo={first.photo && view.photos[first.photo.id]}
            label={descriptionOf(shot, first)}
            onScreen={shot.onScreen}
            guides={{ safe: true }}
          />
        ) : (
          <span>{words.empty}</span>
        )}
      </button>
      {first?.ratio === '9:16' && !isBlank(first) && <p class="shot-safe">{words.safe}</p>}
      {!readOnly && (
        <div class="shot-make">
          <button type="button" class="button" onClick={() => draw(0)}>
            <Icon d={pencil} />
            {words.draw}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              // The camera may cost the tab its life: what was written is in storage before it opens.
              pageVault.flushAll()
              picker.current?.click()
            }}
          >
            <Icon d={camera} />
            {words.photo}
          </button>
          <input
            ref={picker}
            class="visually-hidden"
            type="file"
            accept="image/*"
            tabIndex={-1}
            aria-label={words.photo}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              currentTarget.value = ''
              if (file) void takePhoto(needPanel(0), file).then((sentence = '') => setProblem(sentence))
            }}
          />
        </div>
      )}
      {problem !== '' && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {shown.length > 0 && first && !isBlank(first) && (
        <div class="shot-second">
          {shown.slice(1).map((panel, index) => (
            <button
              type="button"
              key={panel}
              class="shot-picture"
              data-ratio={panelOf(panel).ratio}
              disabled={readOnly}
              aria-label={`${words.openDesk(number)}, ${words.secondPanel}`}
              onClick={() => draw(index + 1)}
            >
              <Picture panel={panelOf(panel)} />
            </button>
          ))}
          {shown.length < 2 && !readOnly && (
            <button type="button" class="button plain" onClick={() => draw(1)}>
              <Icon d={plus} />
              {words.secondPanel}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
