/** What a deck's page can do beside showing it: notes on the page, notes on a phone, printing, help. */
import type { Control } from './control.ts'
import { lettersOn, switchLetters } from './keep.ts'
import { hashOf } from './position.ts'

export type Extra = 'phone' | 'print' | 'help' | 'notes'

/** Does what a button of the page asks for. */
export function runExtra(extra: Extra, control: Control, button?: HTMLElement): void {
  if (extra === 'notes') toggleNotes(control.root, button)
  if (extra === 'print') printHandout(control.root)
  if (extra === 'help') openHelp(control.root)
  if (extra === 'phone') void openPhone(control)
}

function toggleNotes(root: HTMLElement, button?: HTMLElement): void {
  const isShown = root.dataset.notes === undefined
  if (isShown) root.dataset.notes = ''
  else delete root.dataset.notes
  if (button) button.ariaPressed = String(isShown)
}

/** Prints in the form that was chosen; a plain print from the browser's menu takes the same. */
function printHandout(root: HTMLElement): void {
  const choice = root.querySelector<HTMLSelectElement>('select[data-handout]')
  if (choice) document.documentElement.dataset.handout = choice.value
  print()
}

function openHelp(root: HTMLElement): void {
  const dialog = root.querySelector<HTMLDialogElement>('[data-part="help"]')
  const letters = dialog?.querySelector<HTMLInputElement>('input[data-letters]')
  if (letters) {
    letters.checked = lettersOn()
    letters.onchange = () => switchLetters(letters.checked)
  }
  dialog?.showModal()
}

/** A code to be scanned that opens the notes of this slide on a phone; without an address, how to get them there. */
async function openPhone({ root, state, addressOf }: Control): Promise<void> {
  const dialog = root.querySelector<HTMLDialogElement>('[data-part="phone"]')
  const path = root.closest<HTMLElement>('[data-page]')?.dataset.page
  const { slide, step } = state()
  const hash = hashOf({ slide, step, view: 'notes' }, path)
  // A phone has the course from a site, whatever this copy is: its hash names no page.
  const site = addressOf(root.dataset.href ?? '')
  const address = site && `${site}${hashOf({ slide, step, view: 'notes' }, undefined)}`
  dialog?.toggleAttribute('data-has-address', address !== undefined)
  const here = dialog?.querySelector<HTMLButtonElement>('[data-deck="here"]')
  if (here) {
    here.onclick = () => {
      dialog?.close()
      location.hash = hash
    }
  }
  const text = dialog?.querySelector('[data-phone="address"]')
  if (text) text.textContent = address ?? ''
  const code = dialog?.querySelector('[data-phone="code"]')
  if (code && address) {
    const { drawCode } = await import('../../ui/code.ts')
    drawCode(code, address)
  }
  dialog?.showModal()
}
