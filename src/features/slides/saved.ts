/** How the hands counted for a question on a slide are saved: one key for each question, under `deck`. */
import { fields, integer, item, orElse, record } from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type Hands, MOST_HANDS, mergeHands } from './live/model.ts'

export const saved = defineSaved<Hands>({
  feature: 'deck',
  version: 1,
  read: fields({ counts: orElse(record(item(integer(MOST_HANDS))), {}) }),
  older: {},
  migrations: {},
  empty: () => ({ counts: {} }),
  merge: mergeHands,
})
