/** The overview of a deck: all slides as buttons, walked with arrows as they stand in rows. */

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

/** Moves the focus by an arrow. @returns whether the key was one */
export function walkOverview(slides: readonly HTMLElement[], key: string): boolean {
  const buttons = slides.map(buttonOf)
  const { activeElement } = document
  const here = activeElement instanceof HTMLElement ? buttons.indexOf(activeElement) : -1
  const top = (at: number) => slides[at]?.getBoundingClientRect().top ?? 0
  const inRow = Math.max(1, slides.filter((_, at) => top(at) === top(0)).length)
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inRow, ArrowUp: -inRow }[key]
  if (by === undefined || here < 0) return false
  buttons[Math.min(Math.max(here + by, 0), buttons.length - 1)]?.focus()
  return true
}
