import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import type { Shot } from '../model.ts'
import { isBlank } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'
import { descriptionOf } from '../picture-of.ts'
import type { BoardView } from '../view.ts'
import type { Panels } from './use-panels.ts'
import { shotWords } from './words.ts'

/** The panels of a shot; a tap leads to the desk. A second one shows the end of a movement. */
export function Pictures(props: { view: BoardView; shot: Shot; number: number; panels: Panels }) {
  const { view, shot, number, panels } = props
  const { content, locale, photos, readOnly } = view
  const words = shotWords(locale)
  const { ids, first } = panels
  const isDrawn = first !== undefined && !isBlank(first)
  return (
    <div class="shot-pictures">
      <button
        type="button"
        class="shot-picture"
        data-ratio={first?.ratio ?? content.brief.ratio}
        disabled={readOnly}
        aria-label={words.openDesk(number)}
        onClick={() => panels.draw(0)}
      >
        {isDrawn ? (
          <Picture
            panel={first}
            photo={first.photo && photos[first.photo.id]}
            label={descriptionOf(content, shot)}
            onScreen={shot.onScreen}
            guides={{ safe: true }}
          />
        ) : (
          <span>{first?.alt.trim() || words.empty}</span>
        )}
      </button>
      {isDrawn && first.ratio === '9:16' && <p class="shot-safe">{words.safe}</p>}
      {isDrawn && (
        <div class="shot-second">
          {ids.slice(1).map((id, index) => {
            const panel = content.panels[id]
            return (
              panel && (
                <button
                  type="button"
                  key={id}
                  class="shot-picture"
                  data-ratio={panel.ratio}
                  disabled={readOnly}
                  aria-label={words.openDeskOfEnd(number)}
                  onClick={() => panels.draw(index + 1)}
                >
                  <Picture panel={panel} photo={panel.photo && photos[panel.photo.id]} />
                </button>
              )
            )
          })}
          {ids.length < 2 && !readOnly && (
            <button type="button" class="button plain" onClick={() => panels.draw(1)}>
              <Icon d={plus} />
              {words.secondPanel}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
