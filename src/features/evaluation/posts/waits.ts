/** How long answers took, as people type it. Pure. */

const WAIT = /^(?:(\d+(?:[.,]\d+)?) ?(?:jam|j|h))? ?(?:(\d+(?:[.,]\d+)?) ?(?:menit|mnt|min|m)?)?$/i

/** Minutes of each answer: `12; 45 menit, 1 jam 30 menit`; or the piece that is none. */
export function readWaits(text: string): { waits: number[] } | { problem: string } {
  const pieces = text
    // A comma between digits stands before decimals; where a blank follows, it parts two answers.
    .split(/[;\n]|,(?=\s)|,$/)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const waits: number[] = []
  for (const piece of pieces) {
    const [, hours, minutes] = WAIT.exec(piece) ?? []
    if (hours === undefined && minutes === undefined) return { problem: piece }
    waits.push(numberIn(hours) * 60 + numberIn(minutes))
  }
  return { waits }
}

/** The same as a text that can be read back. */
export function waitsText(waits: readonly number[]): string {
  return waits.map((minutes) => String(minutes).replace('.', ',')).join('; ')
}

function numberIn(text = '0'): number {
  return Number(text.replace(',', '.'))
}
