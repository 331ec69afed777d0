/** Parts of a question that the lint takes for equal. Runs at build only. */

/** The parts whose `mark` an earlier part has too, with that earlier one. */
export function repeated<Part>(
  parts: Part[],
  mark: (part: Part) => string,
): { index: number; part: Part; first: Part }[] {
  return parts.flatMap((part, index) => {
    const first = parts.slice(0, index).find((earlier) => mark(earlier) === mark(part))
    return first ? [{ index, part, first }] : []
  })
}

/** A text without what no reader would call a difference: case, spacing, emphasis, the full stop. */
export function textAsRead(text: string): string {
  const plain = text.normalize('NFC').replaceAll('*', '').replace(/\s+/g, ' ').trim()
  return (plain.endsWith('.') ? plain.slice(0, -1) : plain).toLocaleLowerCase('id')
}
