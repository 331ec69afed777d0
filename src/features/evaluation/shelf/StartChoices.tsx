import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, right } from '../../../ui/icons.ts'
import { FileChoice } from '../../../ui/parts/FileChoice.tsx'
import { partWords } from '../../../ui/parts/words.ts'
import type { Practice } from '../content.ts'
import { shelfWords } from './words.ts'

interface StartChoicesProps {
  practice: Practice
  startPractice(): void
  /** The practice account did not arrive. */
  failed: boolean
  startOwn(): void
  openFile(file: File): void
  locale: Locale
}

/** What an evaluation may begin with: the practice account, the own one, or a colleague's file. A press starts. */
export function StartChoices({
  practice,
  startPractice,
  failed,
  startOwn,
  openFile,
  locale,
}: StartChoicesProps) {
  const words = shelfWords(locale)
  return (
    <div class="shelf-more">
      <button type="button" class="shelf-choice" onClick={startPractice}>
        <span>
          <b>{practice.title}</b>
          <small>{words.practiceLead(formatNumber(practice.posts, locale), practice.lead)}</small>
        </span>
        <Icon d={right} />
      </button>
      {failed && (
        <p class="field-error" role="alert">
          {partWords(locale).failed}
        </p>
      )}
      <button type="button" class="shelf-choice" onClick={startOwn}>
        <span>
          <b>{words.own}</b>
          <small>{words.ownLead}</small>
        </span>
        <Icon d={plus} />
      </button>
      <FileChoice title={words.file} lead={words.fileLead} openFile={openFile} />
    </div>
  )
}
