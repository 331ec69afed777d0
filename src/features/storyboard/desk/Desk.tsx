import { useLayoutEffect, useRef } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { deskKey, leaveOne } from './desk-keys.ts'
import type { DeskProps } from './desk-view.ts'
import { Options } from './Options.tsx'
import { Stage } from './Stage.tsx'
import { OpenedSheet } from './sheets/OpenedSheet.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useDesk } from './use-desk.ts'
import { useVisibleHeight } from './use-visible-height.ts'
import { drawWords } from './words.ts'

/**
 * The drawing desk of one panel, over the whole screen: the picture as large as fits, all tools within reach of a thumb. Every
 * line, mark and letter goes to `run` at once; only the line that is being drawn waits, until the finger is lifted, the page is
 * hidden or the desk closes.
 */
export function Desk(props: DeskProps) {
  const { title, locale, page } = props
  const words = drawWords(locale)
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const flush = useRef(() => {})
  const desk = useDesk(props, { stage, flush })
  const { sheet, said } = desk
  const heading = elementId(page, 'gambar', 'judul')

  useLayoutEffect(() => {
    dialog.current?.showModal()
    // The desk itself, so that its name is said and its keys work.
    dialog.current?.focus({ preventScroll: true })
  }, [])
  useVisibleHeight(dialog)
  useFocusAfterSheet(dialog, sheet?.name, desk.mark ? desk.toPicture : undefined)

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class={sheet ? 'draw with-sheet' : 'draw'}
      aria-labelledby={heading}
      onKeyDown={(event) => deskKey(desk, event)}
      // The way back of a phone.
      onCancel={(event) => {
        event.preventDefault()
        leaveOne(desk)
      }}
      onClose={desk.done}
    >
      <header class="draw-head">
        <div>
          <h2 id={heading}>{title}</h2>
          <p role="status">
            <span key={said.count}>{said.text}</span>
          </p>
        </div>
        <button type="button" class="button primary" onClick={desk.done}>
          {words.done}
        </button>
      </header>
      <Stage desk={desk} stage={stage} flush={flush} />
      <div class="draw-foot">
        <div class="draw-tools">
          <Options desk={desk} />
          <Toolbar desk={desk} />
        </div>
        {sheet && <OpenedSheet key={sheet.name} desk={desk} sheet={sheet} />}
      </div>
    </dialog>
  )
}

/** When a sheet was closed, the focus goes to the picture if there is something to move, else to what opened the sheet. */
function useFocusAfterSheet(
  dialog: { current: HTMLElement | null },
  sheet: string | undefined,
  toPicture: (() => void) | undefined,
) {
  const before = useRef(sheet)
  useLayoutEffect(() => {
    const closed = before.current
    before.current = sheet
    if (!closed || sheet) return
    // Whoever closed it by going on elsewhere is there already.
    const { activeElement } = document
    if (activeElement && activeElement !== document.body && activeElement !== dialog.current) return
    const cell = closed === 'stamps' ? 'stamp' : closed
    if (toPicture) toPicture()
    else dialog.current?.querySelector<HTMLElement>(`[data-cell=${cell}]`)?.focus({ preventScroll: true })
  })
}
