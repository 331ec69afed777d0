import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { bin } from '../board/icons.ts'
import { photoWords } from '../photo/words.ts'
import type { BoardView } from '../view.ts'
import { CutByHand } from './CutByHand.tsx'
import type { Entry } from './entries.ts'
import { PaperSheet } from './PaperSheet.tsx'
import type { Entries } from './use-entries.ts'
import { paperWords } from './words.ts'

interface PaperPhotoProps {
  entry: Entry
  /** In the list, from 1. */
  number: number
  entries: Entries
  view: BoardView
}

/** One photo: on its way, what was found in it, or why nothing was. */
export function PaperPhoto({ entry, number, entries, view }: PaperPhotoProps) {
  const { locale } = view
  const { key, file, state } = entry
  const words = paperWords(locale)
  const isBusy = state.at === 'waiting' || state.at === 'reading'
  return (
    <li class="from-paper-photo">
      <div class="from-paper-photo-head">
        <h3>{words.photo(number, file.name)}</h3>
        {!isBusy && state.at !== 'by-hand' && (
          <span class="from-paper-photo-ways">
            {state.at !== 'refused' && (
              <button type="button" class="button plain" onClick={() => entries.byHand(key)}>
                {words.byHand}
              </button>
            )}
            <button type="button" class="button plain" onClick={() => entries.remove(key)}>
              <Icon d={bin} />
              {words.remove}
            </button>
          </span>
        )}
      </div>
      {state.at === 'waiting' && <p class="small">{words.waiting}</p>}
      {state.at === 'reading' && (
        <p class="from-paper-progress">
          <span>{words.reading}</span>
          <progress max={1} value={entries.progress ?? 0} aria-label={words.progress(number)} />
        </p>
      )}
      {state.at === 'refused' && <Problem text={photoWords(locale).problems[state.problem]} />}
      {state.at === 'unread' && <Problem text={words.unread} />}
      {state.at === 'by-hand' && <CutByHand entry={entry} entries={entries} view={view} />}
      {state.at === 'read' &&
        state.sheets.map((sheet, at) => (
          <PaperSheet
            key={at}
            sheet={sheet}
            name={`${key}-${at}`}
            change={(change) => entries.change(key, at, change)}
            view={view}
          />
        ))}
    </li>
  )
}

function Problem({ text }: { text: string }) {
  return (
    <p class="field-error" role="alert">
      <Icon d={warning} />
      <span>{text}</span>
    </p>
  )
}
