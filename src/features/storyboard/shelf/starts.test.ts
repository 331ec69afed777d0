import { expect, test } from 'vitest'
import { idea, mythPattern, script } from '../../../../tests/support/library.ts'
import { contentOfOffer, type Offer } from './starts.ts'

const at = new Date(2026, 10, 30, 9).getTime()

function started(offer: Offer, taken: string[] = []) {
  let made = 0
  const newId = () => `N${String(++made).padStart(12, '0')}`
  return contentOfOffer(offer, { patterns: [mythPattern], taken, at, newId, locale: 'id' })
}

test.each<[Offer, string[], string]>([
  [{ of: 'nothing' }, [], 'Papan 1'],
  [{ of: 'nothing' }, ['Papan 1', 'Papan 3'], 'Papan 2'],
  [{ of: 'pattern', pattern: mythPattern }, [], 'Mitos–fakta 30 Nov'],
  [{ of: 'pattern', pattern: mythPattern }, ['Mitos–fakta 30 Nov'], 'Mitos–fakta 30 Nov (2)'],
  [{ of: 'idea', idea }, [], 'Satpam Serba Tahu'],
  [{ of: 'idea', idea }, ['Satpam Serba Tahu'], 'Satpam Serba Tahu (2)'],
  [{ of: 'script', script }, [], 'Contoh: Bunga Contoh'],
])('a board from %o beside %j has a name of its own', (offer, taken, title) => {
  expect(started(offer, taken).brief.title).toBe(title)
})

test('an idea tells its story in the brief', () => {
  expect(started({ of: 'idea', idea }).brief.goal).toBe(
    'Satpam menguji tamu. Belokan: Yang gagal justru tenaga pemasaran.',
  )
})
