import { elementId } from '../../../i18n/routes.ts'
import { isBlank } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'
import type { BoardView } from '../view.ts'
import type { CutSheet } from './entries.ts'
import { occupiedAt, panelsAt, type Target, TREATMENTS, type Treatment } from './placing.ts'
import { paperWords } from './words.ts'

interface OccupiedProps {
  targets: readonly (Target & { treatment: Treatment })[]
  sheets: readonly CutSheet[]
  onChoose(place: number, treatment: Treatment): void
  view: BoardView
}

/** The shots that have a picture already, each with both pictures and what becomes of them. */
export function Occupied({ targets, sheets, onChoose, view }: OccupiedProps) {
  const { content, photos, locale, page } = view
  const words = paperWords(locale)
  if (targets.length === 0) return null
  return (
    <div class="from-paper-occupied">
      <h4>{words.occupied}</h4>
      <p class="small">{words.occupiedHint}</p>
      <ul>
        {targets.map(({ sheet, panel, place, treatment }) => {
          const isFull = occupiedAt(content, place) === 'full'
          const old = panelsAt(content, place)
            .map((id) => content.panels[id])
            .find((each) => each && !isBlank(each))
          return (
            <li key={place}>
              <fieldset>
                <legend>
                  {words.shot(place + 1)}
                  {isFull && <small>{words.noRoom}</small>}
                </legend>
                <div class="from-paper-both">
                  {old && (
                    <Picture panel={old} photo={old.photo && photos[old.photo.id]} label={words.oldPicture} />
                  )}
                  <img src={sheets[sheet]?.panels[panel]?.address} alt={words.newPicture} />
                </div>
                <div class="from-paper-treatments">
                  {TREATMENTS.filter((each) => !(isFull && each === 'add')).map((each) => (
                    <label key={each}>
                      <input
                        type="radio"
                        name={elementId(page, `paper-shot-${place}`)}
                        checked={each === treatment}
                        onChange={() => onChoose(place, each)}
                      />
                      <span>{words.treatments[each]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
