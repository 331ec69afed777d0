/**
 * Taps made before the script of an island arrived. An inline script in the page's head collects the buttons
 * that were pressed in islands not yet alive; inputs keep what was chosen or typed by themselves. Where the page is
 * left before its islands are alive, that script leaves typed texts in the tab's own storage for the page's return.
 */

declare global {
  interface Window {
    /** Buttons pressed before their island was alive. */
    earlyTaps?: Element[]
  }
}

/** Presses the buttons again that were pressed inside `root` too early. */
export function replayEarlyTaps(root: Element): void {
  const taps = window.earlyTaps ?? []
  window.earlyTaps = taps.filter((button) => !root.contains(button))
  for (const button of taps) {
    if (root.contains(button) && button instanceof HTMLElement) button.click()
  }
}

/** A control that keeps by itself what was chosen or typed in it. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The fields inside `root` that were changed before the script arrived. A menu begins with its first option. */
export function earlyInputs(root: Element): Field[] {
  return [...root.querySelectorAll<Field>('input, textarea, select')].filter((input) => {
    if (input instanceof HTMLSelectElement) return input.selectedIndex > 0
    return input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox')
      ? input.checked !== input.defaultChecked
      : input.value !== input.defaultValue
  })
}
