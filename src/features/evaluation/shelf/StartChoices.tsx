import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, right } from '../../../ui/icons.ts'
import { file as fileIcon } from '../../../ui/icons-more.ts'
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
  const input = useRef<HTMLInputElement>(null)
  // A file may have been chosen before the script arrived.
  useEffect(choose, [])

  function choose() {
    const file = input.current?.files?.[0]
    if (!input.current || !file) return
    // So that the same file can be chosen again.
    input.current.value = ''
    openFile(file)
  }

  return (
    <div class="audit-starts">
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
      <label class="shelf-choice shelf-file">
        <input ref={input} type="file" class="visually-hidden" onChange={choose} />
        <span>
          <b>{words.file}</b>
          <small>{words.fileLead}</small>
        </span>
        <Icon d={fileIcon} />
      </label>
    </div>
  )
}
