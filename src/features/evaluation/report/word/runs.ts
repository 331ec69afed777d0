/** Text in a Word document. */
import { TextRun } from 'docx'
import { plainOf } from './plain.ts'

/** A text with its line breaks. @param size in half points; absent where the style says it */
export function runsOf(
  text: string,
  { isBold = false, size }: { isBold?: boolean; size?: number } = {},
): TextRun[] {
  return plainOf(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          // Not even `false` otherwise: it would take the bold of headings away.
          ...(isBold && { bold: true }),
          ...(at > 0 && { break: 1 }),
          ...(size !== undefined && { size }),
        }),
    )
}
