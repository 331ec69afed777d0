import { Icon } from '../../../ui/Icon.tsx'
import { right, warning } from '../../../ui/icons.ts'
import { info } from '../../../ui/icons-more.ts'
import { focusField } from '../focus-field.ts'
import type { BoardView } from '../view.ts'
import type { Finding } from './finding.ts'
import { findingText } from './finding-text.ts'
import { addressOfSpot, elementOfSpot } from './spot.ts'
import { reviewWords } from './words.ts'

/** What was found, as buttons: a tap opens the field in which it is mended. */
export function FindingList({ view, findings }: { view: BoardView; findings: Finding[] }) {
  const { board, locale, page } = view
  const words = reviewWords(locale)
  function lead(finding: Finding): void {
    view.go(addressOfSpot(finding, board))
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
