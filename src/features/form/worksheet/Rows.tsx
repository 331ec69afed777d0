import { useState } from 'preact/hooks'
import { madeId } from '../../../storage/made-id.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { InlineText } from '../../../ui/InlineText.tsx'
import { plus } from '../../../ui/icons.ts'
import type { GroupField, Id } from '../outline.ts'
import { addRow, holdRow, moveRow, type RemovedRow, removeRow, restoreRow, rowsOf } from '../rows.ts'
import { Hint, Label } from './FieldFrame.tsx'
import { rowName } from './names.ts'
import { paperRowsOf } from './paper-rows.ts'
import { PaperRow, Row } from './Row.tsx'
import { elementOf, type Sheet, useKept } from './sheet.ts'
import { worksheetWords } from './words.ts'

interface RowsProps {
  sheet: Sheet
  group: GroupField
  /** Called when a row was added, removed, moved or brought back. */
  onChange: () => void
}

/** A table or a block that repeats: its rows, and what can be done with them. */
export function Rows({ sheet, group, onChange }: RowsProps) {
  const words = worksheetWords(sheet.locale).rows
  const element = elementOf(sheet, group.id)
  const ids = useKept(sheet, (state) => rowsOf(state, group).join(' '))
  const rows = ids.split(' ').filter(Boolean)
  const [removed, setRemoved] = useState<RemovedRow & { name: string }>()
  const isFixed = group.min === group.max
  const paper = paperRowsOf(group, rows)
  const { $form, $said } = sheet

  function change(apply: Parameters<typeof $form.change>[0]) {
    $form.change(apply)
    onChange()
  }

  function add() {
    const row = madeId(pageVault.platform.random)
    change((old, now) => addRow(old, group, row, now))
    setRemoved(undefined)
    focusRow(row)
  }

  function move(row: Id, step: -1 | 1, button: HTMLElement) {
    const to = rows.indexOf(row) + step
    if (to < 0 || to >= rows.length) return
    change((old, now) => moveRow(old, group, row, step, now))
    setRemoved(undefined)
    $said.set(words.moved(to + 1, rows.length))
    // An element that is moved in the page loses the focus.
    requestAnimationFrame(() => {
      button.focus()
      button.scrollIntoView({ block: 'nearest' })
    })
  }

  function remove(row: Id) {
    const held = holdRow($form.get(), group, row)
    if (!held) return
    change((old, now) => removeRow(old, group, row, now))
    setRemoved({ ...held, name: rowName(group, row, held.position) })
    // The pressed button is gone with its row.
    requestAnimationFrame(() => document.getElementById(`${element}-undo`)?.focus())
  }

  function restore(taken: RemovedRow & { name: string }) {
    change((old, now) => restoreRow(old, group, taken, now))
    setRemoved(undefined)
    $said.set(words.restored(taken.name))
    focusRow(taken.row)
  }

  function focusRow(row: Id) {
    requestAnimationFrame(() => {
      const first = document
        .getElementById(`${element}-${row}`)
        ?.querySelector<HTMLElement>('input, textarea, select')
      first?.focus()
    })
  }

  return (
    <fieldset
      class={`group ${group.type === 'table' ? tableLook(group) : 'blocks'}`}
      aria-labelledby={`${element}-label`}
    >
      <h3 id={`${element}-label`}>
        <InlineText text={group.label} />
      </h3>
      {group.hint && (
        <p class="hint">
          <InlineText text={group.hint} />
        </p>
      )}
      <div class="sheet-rows">
        {group.type === 'table' && <ColumnHeads sheet={sheet} group={group} hasTools={!isFixed} />}
        {rows.map((row, at) => (
          <Row
            key={row}
            sheet={sheet}
            group={group}
            row={row}
            position={at}
            total={rows.length}
            isOffPaper={paper.left.includes(row)}
            onMove={isFixed ? undefined : move}
            onRemove={rows.length > group.min ? remove : undefined}
          />
        ))}
        {paper.added.map((label, at) => (
          // Rows for the pen are all alike: their position is their identity.
          <PaperRow
            key={`pen-${at}`}
            sheet={sheet}
            group={group}
            name={label ?? rowName(group, '', rows.length + at)}
          />
        ))}
      </div>
      <div role="status">
        {removed && (
          <p class="row undo-row">
            <span>{words.removed(removed.name)}</span>
            <button type="button" class="button" id={`${element}-undo`} onClick={() => restore(removed)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {!isFixed && (
        <p class="actions">
          {rows.length < group.max ? (
            <button type="button" class="button" onClick={add}>
              <Icon d={plus} />
              {words.add(group.row)}
            </button>
          ) : (
            <span class="small">{words.most(group.max, group.row)}</span>
          )}
        </p>
      )}
    </fieldset>
  )
}

/** Named columns above the rows, where the screen or the paper is wide enough; each control has its own label too. */
function ColumnHeads({ sheet, group, hasTools }: { sheet: Sheet; group: GroupField; hasTools: boolean }) {
  return (
    <div class="column-heads" aria-hidden="true">
      <div class="row-title" />
      {group.fields.map((field) => (
        <div class="cell" key={field.id}>
          <b>
            <Label sheet={sheet} field={field} />
          </b>
          <Hint sheet={sheet} field={field} />
        </div>
      ))}
      {hasTools && <div class="row-tools" />}
    </div>
  )
}

/** More columns than this get no room side by side on a screen. */
const MOST_COLUMNS = 5

function tableLook({ fields, start }: GroupField): string {
  const width = fields.length > MOST_COLUMNS ? 'many-columns' : 'few-columns'
  return `${width} ${start.some(({ label }) => label !== undefined) ? 'labelled' : 'counted'}`
}
