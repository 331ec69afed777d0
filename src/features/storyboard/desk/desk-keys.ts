import { applyMarkStep, markStep } from '../panel/marks.ts'
import { cellPress } from './cells.ts'
import type { DeskView } from './desk-view.ts'
import { arrange } from './kit.ts'
import { shortcutOf } from './shortcuts.ts'

/** Of one press of an arrow key while no mark is selected, in CSS pixels. */
const SHIFT = 48
const ZOOM = 1.25

/** Does what a key stands for anywhere at the desk, except in text fields. Keys it has no use for are left alone. */
export function deskKey(desk: DeskView, event: KeyboardEvent): void {
  const { target } = event
  if (event.defaultPrevented || event.isComposing) return
  if (event.key === 'Escape') {
    // Else the browser would close the whole desk.
    event.preventDefault()
    leaveOne(desk)
    return
  }
  if (isTextField(target)) return
  const isOnPicture =
    target === event.currentTarget || (target instanceof Element && target.closest('.draw-stage'))
  if (isOnPicture && pictureKey(desk, event)) {
    event.preventDefault()
    return
  }
  const shortcut = shortcutOf(event)
  if (!shortcut) return
  event.preventDefault()
  if ('cell' in shortcut) {
    cellPress(desk, shortcut.cell)
    if (shortcut.cell === 'arrow') focusLater(event.currentTarget, '.draw-action')
  } else if ('ink' in shortcut) arrange({ ink: shortcut.ink })
  else arrange(desk.kit.tool === 'erase' ? { width: shortcut.nib } : { nib: shortcut.nib })
}

/** Closes the sheet, else lets the selected mark go, else ends the work at the desk. */
export function leaveOne(desk: DeskView): void {
  if (desk.sheet) desk.closeSheet()
  else if (desk.mark || desk.arrowFrom) desk.select(undefined)
  else desk.done()
}

/** A key pressed on the picture; whether it meant anything there. */
function pictureKey(desk: DeskView, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const step = markStep(event.key, event.shiftKey)
  if (desk.mark) {
    if (!step) return false
    if (step === 'delete') {
      desk.removeMark()
      desk.toPicture()
    } else {
      const join = step === 'flip' ? undefined : `${'move' in step ? 'move' : 'size'}:${desk.selected}`
      desk.changeMark((panel, index) => applyMarkStep(panel, index, step), join)
    }
    return true
  }
  const { view } = desk
  if (event.key === '0') view.fit()
  else if (typeof step === 'object' && 'scale' in step) view.zoom(step.scale > 1 ? ZOOM : 1 / ZOOM)
  else if (typeof step === 'object') {
    view.shift({ x: -Math.sign(step.move.x) * SHIFT, y: -Math.sign(step.move.y) * SHIFT })
  } else return false
  return true
}

/** An arrow is put without a finger by the button that the tool offers: Enter is enough then. */
function focusLater(desk: EventTarget | null, selector: string) {
  requestAnimationFrame(() => {
    if (desk instanceof Element) desk.querySelector<HTMLElement>(selector)?.focus()
  })
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  )
}
