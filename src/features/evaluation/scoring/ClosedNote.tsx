import { elementId } from '../../../i18n/routes.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { reopenScoring } from '../raters/commands.ts'
import { shownRaters } from '../raters/shown.ts'
import type { EvaluationView } from '../view.ts'
import { scoringWords } from './words.ts'

interface ClosedNoteProps {
  view: EvaluationView
  /** Called after the scores were opened: this note, and the focus in it, are gone then. */
  reopened?(): void
}

/** Says why scores can only be read, and opens them again; what that means is said before. */
export function ClosedNote({ view, reopened }: ClosedNoteProps) {
  const { content, person, locale, page } = view
  const words = scoringWords(locale).closed
  const note = elementId(page, 'penilaian-selesai')
  return (
    <div class="score-closed">
      <p id={note}>
        <b>{words.text}</b> {shownRaters(content, person).length > 1 && words.seen}
      </p>
      <button
        type="button"
        class="button"
        aria-describedby={note}
        onClick={() => {
          view.run(reopenScoring(person, pageVault.platform.now()), words.reopened)
          reopened?.()
        }}
      >
        {words.reopen}
      </button>
    </div>
  )
}
