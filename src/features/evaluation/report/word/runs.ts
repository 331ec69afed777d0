/** Text in a Word document. */
import { TextRun } from 'docx'
import { plainOf } from './plain.ts'

/** A text with its line breaks. */
export function runsOf(text: string, bold = false, size?: number): TextRun[] {
  return plainOf(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({ text: line, bold, ...(at > 0 && { break: 1 }), ...(size !== undefined && { size }) }),
    )
}
