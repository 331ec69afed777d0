import { plainText } from '../../../../ui/inline-text.ts'
import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import type { ExtendedTextShape } from './model.ts'

/** What is wrong with the meaning of an extended text; empty when nothing is. Runs at build only. */
export function lintExtendedText({ checks }: Question<ExtendedTextShape>): Finding[] {
  const texts = checks.map(({ text }) => plainText(text).replace(/\s+/g, ' ').trim().toLocaleLowerCase('id'))
  return checks.flatMap(({ id }, index) => {
    const findings: Finding[] = []
    if (checks.findIndex((earlier) => earlier.id === id) < index) {
      findings.push({
        rule: 'equal-check-ids',
        path: ['checks', index, 'id'],
        what: `Id baris "${id}" dipakai lebih dari sekali.`,
        mend: 'beri setiap baris id yang berbeda.',
      })
    }
    if (texts.indexOf(texts[index] ?? '') < index) {
      findings.push({
        rule: 'equal-checks',
        path: ['checks', index, 'text'],
        what: `Teks baris "${id}" sama dengan baris sebelumnya.`,
        mend: 'ubah salah satunya, atau hapus.',
      })
    }
    return findings
  })
}
