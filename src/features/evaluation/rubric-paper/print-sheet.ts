/** On `<html>` while the empty sheet is printed without the rubric. */
const SHEET_CLASS = 'audit-sheet-alone'

/** Opens the print dialogue for the empty sheet on which one post is scored with a pen. */
export function printSheet(): void {
  const { classList } = document.documentElement
  classList.add(SHEET_CLASS)
  // A phone may come back from `print` before it prints.
  addEventListener('afterprint', () => classList.remove(SHEET_CLASS), { once: true })
  print()
}
