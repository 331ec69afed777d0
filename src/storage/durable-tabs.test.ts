import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { savedNotes, texts, write } from '../../tests/support/notes.ts'
import { device } from '../../tests/support/storages.ts'
import { durable } from './durable.ts'

/** Two pages with the same notes open. */
function twoTabs() {
  const on = device()
  const [one, two] = [on.openTab(), on.openTab()]
  const $one = durable(savedNotes, 'catatan', one.vault)
  const $two = durable(savedNotes, 'catatan', two.vault)
  const key = one.vault.keyOf('notes', 'catatan')
  return { on, one, two, $one, $two, stored: () => one.vault.readStored(key) }
}

/** Lets both tabs write and hear of each other until nothing happens any more. */
function comeToRest({ one, two, stored }: ReturnType<typeof twoTabs>) {
  for (let round = 1; round <= 10; round += 1) {
    const before = stored()
    for (const tab of [one, two]) {
      tab.runTimers()
      tab.hearOthers()
    }
    if (round > 1 && stored() === before) return
  }
  throw new Error('The tabs still write to each other after ten rounds.')
}

describe('with two tabs', () => {
  test('shows in each tab what the other wrote', () => {
    const both = twoTabs()
    both.$one.change(write('a', 'dari satu'))
    comeToRest(both)
    both.$two.change(write('b', 'dari dua'))
    comeToRest(both)
    const all = { a: 'dari satu', b: 'dari dua' }
    expect(texts(both.$one.get())).toEqual(all)
    expect(texts(both.$two.get())).toEqual(all)
  })

  test('keeps both when the two change different items at the same time', () => {
    const both = twoTabs()
    both.$one.change(write('a', 'dari satu'))
    both.$two.change(write('b', 'dari dua'))
    comeToRest(both)
    const all = { a: 'dari satu', b: 'dari dua' }
    expect(texts(both.$one.get())).toEqual(all)
    expect(texts(both.$two.get())).toEqual(all)
    expect(texts(durable(savedNotes, 'catatan', both.on.openTab().vault).get())).toEqual(all)
  })

  test('keeps both also when the browser never tells the tabs of each other', () => {
    const { on, one, two, $one, $two } = twoTabs()
    $one.change(write('a', 'dari satu'))
    one.runTimers()
    $two.change(write('b', 'dari dua'))
    two.runTimers()
    $one.change(write('c', 'lagi dari satu'))
    one.runTimers()
    const all = { a: 'dari satu', b: 'dari dua', c: 'lagi dari satu' }
    expect(texts(durable(savedNotes, 'catatan', on.openTab().vault).get())).toEqual(all)
  })

  test('takes the newer of two changes to the same item, in both tabs', () => {
    const both = twoTabs()
    both.$one.change(write('a', 'dulu'))
    both.on.clock.advance(5)
    both.$two.change(write('a', 'kemudian'))
    comeToRest(both)
    expect(texts(both.$one.get())).toEqual({ a: 'kemudian' })
    expect(texts(both.$two.get())).toEqual({ a: 'kemudian' })
  })

  test('a tab that only listens writes nothing', () => {
    const both = twoTabs()
    both.$one.change(write('a', 'dari satu'))
    both.one.runTimers()
    const written = both.stored()
    both.two.hearOthers()
    both.two.runTimers()
    both.two.leave()
    expect(both.stored()).toBe(written)
  })

  test('ends with the same notes everywhere, whatever each tab does and whenever it hears of the other', () => {
    const step = fc.record({
      tab: fc.constantFrom('one' as const, 'two' as const),
      does: fc.constantFrom('write', 'timers', 'hear', 'leave', 'clock back'),
      name: fc.constantFrom('a', 'b', 'c'),
      text: fc.string({ maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const both = twoTabs()
        const last: Record<string, string> = {}
        for (const { tab, does, name, text } of steps) {
          const $notes = tab === 'one' ? both.$one : both.$two
          if (does === 'write') {
            $notes.change(write(name, text))
            last[name] = text
          }
          if (does === 'timers') both[tab].runTimers()
          if (does === 'hear') both[tab].hearOthers()
          if (does === 'leave') both[tab].leave()
          if (does === 'clock back') both.on.clock.setTo('08:00')
        }
        comeToRest(both)
        const stored = texts(durable(savedNotes, 'catatan', both.on.openTab().vault).get())
        expect(texts(both.$one.get())).toEqual(stored)
        expect(texts(both.$two.get())).toEqual(stored)
        expect(Object.keys(stored).sort()).toEqual(Object.keys(last).sort())
      }),
    )
  })
})
