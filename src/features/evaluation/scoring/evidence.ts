/** The evidence of a score: what was tapped and what was typed, each in a line of its own. Pure. */

/** Whether a quote stands in the evidence. */
export function holdsQuote(evidence: string, quote: string): boolean {
  return linesOf(evidence).includes(oneLine(quote))
}

/** Adds a quote to the evidence, or takes it out again; what else stands there stays. */
export function withQuote(evidence: string, quote: string): string {
  const line = oneLine(quote)
  if (holdsQuote(evidence, quote)) {
    return linesOf(evidence)
      .filter((other) => other !== line)
      .join('\n')
  }
  return evidence.trim() === '' ? line : `${evidence.trimEnd()}\n${line}`
}

function linesOf(evidence: string): string[] {
  return evidence.split('\n').map((line) => line.trim())
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}
