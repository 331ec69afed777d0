import { elementId } from '../../../i18n/routes.ts'
import type { BoardView } from '../view.ts'
import type { CutSheet } from './entries.ts'
import { MAX_SHEETS } from './marker.ts'
import { paperWords } from './words.ts'

interface PaperSheetProps {
  sheet: CutSheet
  /** Of no other sheet on the page. */
  name: string
  change(change: (sheet: CutSheet) => CutSheet): void
  view: BoardView
}

/** The panels that were found on a sheet: those that are ticked come to the board. */
export function PaperSheet({ sheet, name, change, view }: PaperSheetProps) {
  const { locale, page } = view
  const words = paperWords(locale)
  const { count, ratio, number, panels, taken } = sheet
  const id = elementId(page, `paper-number-${name}`)
  return (
    <div class="from-paper-sheet">
      <p class="from-paper-number">
        <label for={id}>{words.number}</label>
        <select
          id={id}
          value={number}
          onChange={({ currentTarget }) => {
            const chosen = Number(currentTarget.value)
            change((now) => ({ ...now, number: chosen }))
          }}
        >
          {Array.from({ length: MAX_SHEETS }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
        <span>{words.sheet(count, ratio)}</span>
      </p>
      <ol class="from-paper-panels" data-ratio={ratio}>
        {panels.map(({ address, blank }, at) => (
          <li key={at}>
            <label class="from-paper-panel">
              <img src={address} alt="" />
              <span>
                <input
                  type="checkbox"
                  checked={taken[at] ?? false}
                  onChange={({ currentTarget }) => {
                    const { checked } = currentTarget
                    change((now) => ({
                      ...now,
                      taken: now.taken.map((before, place) => (place === at ? checked : before)),
                    }))
                  }}
                />
                <span>
                  {words.panel(at + 1)}
                  {blank && <small>{words.blank}</small>}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ol>
    </div>
  )
}
