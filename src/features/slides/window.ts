import type { Control } from './control.ts'
import { hashOf } from './position.ts'

/**
 * Opens the presenter's window. A browser that holds it back is no fault of the facilitator's: a dialog offers the same
 * as a link, which no browser holds back.
 * @param page address of the page within the single file; undefined on a site
 */
export function openWindow({ deck, root, state }: Control, page: string | undefined): Window | undefined {
  const { slide, step } = state()
  const address = `${location.href.split('#')[0]}${hashOf({ slide, step, view: 'presenter' }, page)}`
  const other = window.open(address, `lk-presenter-${deck}`, 'popup,width=1200,height=760')
  if (other) return other
  const dialog = root.querySelector<HTMLDialogElement>('[data-part="blocked"]')
  dialog?.querySelector('a')?.setAttribute('href', address)
  dialog?.showModal()
  return undefined
}
