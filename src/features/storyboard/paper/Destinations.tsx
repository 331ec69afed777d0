import { elementId } from '../../../i18n/routes.ts'
import type { BoardView } from '../view.ts'
import type { CutSheet } from './entries.ts'
import type { Target } from './placing.ts'
import { paperWords } from './words.ts'

interface DestinationsProps {
  targets: readonly Target[]
  sheets: readonly CutSheet[]
  view: BoardView
}

/** Which shot each panel of the sheets comes to, before anything is done. */
export function Destinations({ targets, sheets, view }: DestinationsProps) {
  const { content, locale, page } = view
  const words = paperWords(locale)
  const title = elementId(page, 'paper-destinations')
  const shots = content.order.length
  if (targets.length === 0) return null
  return (
    <div class="from-paper-destinations">
      <h4 id={title}>{words.destinations}</h4>
      <ul aria-labelledby={title}>
        {targets.map(({ sheet, panel, place }) => (
          <li key={`${sheet}-${panel}`}>
            <img src={sheets[sheet]?.panels[panel]?.address} alt="" />
            <p>
              <b>{place < shots ? words.startShot(place + 1) : words.startNew(place + 1)}</b>
              <small>{words.from(sheets[sheet]?.number ?? 1, panel + 1)}</small>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
