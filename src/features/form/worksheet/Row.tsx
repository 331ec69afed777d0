import { Icon } from '../../../ui/Icon.tsx'
import { cross } from '../../../ui/icons.ts'
import type { GroupField, Id } from '../outline.ts'
import { Cell } from './Cell.tsx'
import { rowName } from './names.ts'
import { PaperField } from './PaperField.tsx'
import { elementOf, type Sheet } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** Icons that only rows need. */
const UP = 'M12 19V5.5M6 11l6-6 6 6'
const DOWN = 'M12 5v13.5M6 13l6 6 6-6'

interface RowProps {
  sheet: Sheet
  group: GroupField
  row: Id
  /** From 0. */
  position: number
  total: number
  /** An empty sheet has no room for it. */
  isOffPaper: boolean
  /** Undefined where rows stay as they are. */
  onMove: ((row: Id, step: -1 | 1, button: HTMLElement) => void) | undefined
  /** Undefined where no row may go. */
  onRemove: ((row: Id) => void) | undefined
}

/** One row of a table or block. */
export function Row({ sheet, group, row, position, total, isOffPaper, onMove, onRemove }: RowProps) {
  const words = worksheetWords(sheet.locale).rows
  const element = elementOf(sheet, `${group.id}/${row}`)
  const name = rowName(group, row, position)
  return (
    <div class={isOffPaper ? 'sheet-row off-paper' : 'sheet-row'} id={element}>
      <fieldset class="row-parts" aria-labelledby={`${element}-title`}>
        <div class="row-title" id={`${element}-title`}>
          {name}
        </div>
        {group.fields.map((field) => (
          <div class="cell" key={field.id}>
            <Cell sheet={sheet} field={field} place={{ group, row }} brief={position > 0} />
          </div>
        ))}
        {onMove && (
          <div class="row-tools">
            {total > 1 && (
              <>
                <button
                  type="button"
                  class="button plain icon-only"
                  aria-label={words.up(name)}
                  aria-disabled={position === 0}
                  onClick={(event) => onMove(row, -1, event.currentTarget)}
                >
                  <Icon d={UP} />
                </button>
                <button
                  type="button"
                  class="button plain icon-only"
                  aria-label={words.down(name)}
                  aria-disabled={position === total - 1}
                  onClick={(event) => onMove(row, 1, event.currentTarget)}
                >
                  <Icon d={DOWN} />
                </button>
              </>
            )}
            {onRemove && (
              <button
                type="button"
                class="button plain remove-row"
                aria-label={words.removeNamed(name)}
                onClick={() => onRemove(row)}
              >
                <Icon d={cross} />
                <span>{words.remove}</span>
              </button>
            )}
          </div>
        )}
      </fieldset>
    </div>
  )
}

/** A row that stands only on a sheet printed empty. */
export function PaperRow({ sheet, group, name }: { sheet: Sheet; group: GroupField; name: string }) {
  return (
    <div class="sheet-row pen-row">
      <div class="row-parts">
        <div class="row-title">{name}</div>
        {group.fields.map((field) => (
          <div class="cell" key={field.id}>
            <PaperField sheet={sheet} field={field} />
          </div>
        ))}
      </div>
    </div>
  )
}
