import { styleText } from 'node:util'
import { renderUnicodeCompact } from 'uqr'
import { type Address, isDoubtful } from './addresses.ts'
import { adapterOf, urlOf } from './describe.ts'
import { lanWords } from './words.ts'

const WIDTH = 78
const words = lanWords('id')

/** The addresses for the terminal: each with a QR code, those that phones hardly reach with a word instead. */
export function addressLines(addresses: Address[], port: number, base: string): string[] {
  if (addresses.length === 0) return wrapped(words.terminal.none)
  const hasLikely = addresses.some((address) => !isDoubtful(address))
  return addresses.flatMap((each) => {
    const url = urlOf(each.address, port, base)
    const line = `  ${styleText('bold', url)}  ${adapterOf(each)}`
    return hasLikely && isDoubtful(each) ? [line] : [line, ...codeLines(url)]
  })
}

/** What the facilitator must know, for the terminal. */
export function noteLines(): string[] {
  return words.notes.flatMap(({ title, lines }) => [
    styleText('bold', title),
    ...lines.flatMap((line) => wrapped(line, '- ', '  ')),
    '',
  ])
}

/** A text in lines that fit a terminal, broken between words. */
export function wrapped(text: string, first = '', further = first): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = further
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}

function codeLines(url: string): string[] {
  const code = renderUnicodeCompact(url, { ecc: 'M', border: 2 })
  // In a terminal with dark letters on white the blocks would be dark, and many cameras read no reversed code.
  return code.split('\n').map((line) => `  ${styleText(['whiteBright', 'bgBlack'], line)}`)
}
