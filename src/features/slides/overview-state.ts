/** Whether the overview of a deck is open: all its slides as buttons. */

/** Opens or closes the overview. */
export function setOverview(root: HTMLElement, isOpen: boolean): void {
  if (isOpen) root.dataset.overview = ''
  else delete root.dataset.overview
}

/** Whether the overview is open. */
export function hasOverview(root: HTMLElement): boolean {
  return root.dataset.overview !== undefined
}

/** The button of a slide. */
export function buttonOf(slide: HTMLElement | undefined): HTMLElement | null | undefined {
  return slide?.querySelector<HTMLElement>('.slide-button')
}
