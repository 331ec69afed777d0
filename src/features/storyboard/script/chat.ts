/** Messages copied out of a chat, with who sent them and when before each. Pure. */

/** Lines without the marks of messages, and the names of those who sent them, each once. */
export function withoutSenders(lines: readonly string[]): { lines: string[]; senders: string[] } {
  const senders = new Set<string>()
  const plain = lines.map((line) => {
    const [mark, sender = ''] = SENT.exec(line) ?? []
    if (mark === undefined) return line
    senders.add(sender.trim())
    return line.slice(mark.length)
  })
  return { lines: plain, senders: [...senders] }
}

const DAY = '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?'
const HOUR = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp][Mm])?'
/** `[24/11/26 09.12.30] Rina: `, `[09.12, 24/11/2026] Rina: `, `24/11/26 09.12 - Rina: `. */
const SENT = new RegExp(`^\\[?(?:${DAY},? ${HOUR}|${HOUR},? ${DAY})\\]?(?: -)? ([^:\\n]{1,40}): `)
