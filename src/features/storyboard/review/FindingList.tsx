import { Icon } from '../../../ui/Icon.tsx'
import { right, warning } from '../../../ui/icons.ts'
import { info } from '../../../ui/icons-more.ts'
import { focusField } from '../focus-field.ts'
import type { Made } from '../model.ts'
import type { BoardView } from '../view.ts'
import type { Finding } from './finding.ts'
import { findingText } from './finding-text.ts'
import { addressOfSpot, elementOfSpot } from './spot.ts'
import { reviewWords } from './words.ts'

interface FindingListProps {
  view: BoardView
  findings: Finding[]
  /** The shot whose screen this stands on: its fields are here. */
  here?: Made
}

/** What was found, as buttons: a tap opens the field in which it is mended. */
export function FindingList({ view, findings, here }: FindingListProps) {
  const { board, locale, page } = view
  const words = reviewWords(locale)
  function lead(finding: Finding): void {
    const address = addressOfSpot(finding, board)
    // Going to where one is would take one more step back.
    if (address.view !== 'shot' || address.shot !== here) view.go(address)
    const element = elementOfSpot(finding, page)
    if (element !== undefined) focusField(element)
  }
  return (
    <ul class="review-findings">
      {findings.map((finding, at) => (
        <li key={at}>
          <button type="button" onClick={() => lead(finding)}>
            <Icon d={finding.blocking ? warning : info} />
            <span>
              <b>{words.parts[finding.part]}</b> {findingText(finding, locale)}
            </span>
            <Icon d={right} />
          </button>
        </li>
      ))}
    </ul>
  )
}
