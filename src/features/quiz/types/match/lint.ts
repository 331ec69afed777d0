import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { lintPlaces } from '../../placing/lint.ts'
import { repeated, textAsRead } from '../../repeated.ts'
import type { MatchShape } from './model.ts'

/** What is wrong with the meaning of a matching question; empty when nothing is. Runs at build only. */
export function lintMatch({ items, choices }: Question<MatchShape>): Finding[] {
  const equal = repeated(items, ({ text }) => textAsRead(text)).map(({ index, part, first }) => ({
    rule: 'equal-items',
    path: ['items', index, 'text'],
    what: `Teks butir "${part.id}" sama dengan butir "${first.id}".`,
    mend: 'ubah salah satunya, atau hapus.',
  }))
  return [...lintPlaces({ slots: items, choices }, 'items'), ...equal]
}
