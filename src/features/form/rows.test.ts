import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupOf, sampleForm, statesOf } from '../../../tests/support/forms.ts'
import { type FormState, fieldValue, mergeForms, rowKey, setField } from './model.ts'
import { addRow, holdRow, moveRow, removeRow, restoreRow, rowsOf } from './rows.ts'
import { saved } from './saved.ts'

const form = sampleForm('contoh-lembar-lengkap')
const table = { ...groupOf(form, 'unggahan'), max: 50 }
const fixed = groupOf(form, 'petugas')
const empty = saved.empty()
const now = (at: number, by = 'ABC1234') => ({ at, by })
const name = rowKey('unggahan', 'start-1', 'judul')

describe('the rows of a table', () => {
  test('are those of the author before anyone adds one', () => {
    expect(rowsOf(empty, table)).toEqual(['start-1', 'start-2'])
    expect(rowsOf(empty, fixed)).toEqual(['penulis', 'pemeriksa'])
  })

  test('grow at the end, up to the most', () => {
    const three = addRow(empty, table, '0AAA', now(1))
    expect(rowsOf(three, table)).toEqual(['start-1', 'start-2', '0AAA'])
    expect(addRow(three, { ...table, max: 3 }, '0BBB', now(2))).toBe(three)
    expect(addRow(empty, fixed, '0BBB', now(2))).toBe(empty)
  })

  test('shrink down to the fewest', () => {
    const one = removeRow(empty, table, 'start-1', now(1))
    expect(rowsOf(one, table)).toEqual(['start-2'])
    expect(removeRow(one, table, 'start-2', now(2))).toBe(one)
    expect(removeRow(empty, fixed, 'penulis', now(1))).toBe(empty)
  })

  test('move one place, and stay at the ends', () => {
    const moved = moveRow(empty, table, 'start-2', -1, now(1))
    expect(rowsOf(moved, table)).toEqual(['start-2', 'start-1'])
    expect(moveRow(moved, table, 'start-2', -1, now(2))).toBe(moved)
    expect(moveRow(moved, table, 'start-1', 1, now(2))).toBe(moved)
    expect(moveRow(moved, table, 'hilang', 1, now(2))).toBe(moved)
  })

  test('gain a row that the author adds later, also when an order is kept', () => {
    const moved = moveRow(empty, table, 'start-2', -1, now(1))
    const grown = { ...table, start: [...table.start, { id: 'start-3' }] }
    expect(rowsOf(moved, grown)).toEqual(['start-2', 'start-1', 'start-3'])
  })

  test('keep a row with entries whose place the author took out', () => {
    const state = setField(empty, rowKey('unggahan', 'start-2', 'suka'), '5', now(1))
    expect(rowsOf(state, { ...table, start: [{ id: 'start-1' }] })).toEqual(['start-1', 'start-2'])
  })
})

describe('a row that is removed', () => {
  const filled = setField(empty, name, 'Jalan ditutup', now(1))

  test('takes its values along, and brings them back', () => {
    const held = holdRow(filled, table, 'start-1')
    const removed = removeRow(filled, table, 'start-1', now(2))
    expect(fieldValue(removed, name)).toBeUndefined()
    if (!held) throw new Error('The row was there.')
    const back = restoreRow(removed, table, held, now(3))
    expect(rowsOf(back, table)).toEqual(['start-1', 'start-2'])
    expect(fieldValue(back, name)).toBe('Jalan ditutup')
  })

  test('comes back also when nothing was filled in', () => {
    const held = holdRow(empty, table, 'start-2')
    if (!held) throw new Error('The row was there.')
    const back = restoreRow(removeRow(empty, table, 'start-2', now(2)), table, held, now(3))
    expect(rowsOf(back, table)).toEqual(['start-1', 'start-2'])
  })

  test('stays away when another device sends its older values again', () => {
    const removed = removeRow(filled, table, 'start-1', now(2))
    expect(rowsOf(mergeForms(removed, filled), table)).toEqual(['start-2'])
  })

  test('stays away when another device moved it without knowing', () => {
    const removed = removeRow(filled, table, 'start-1', now(2))
    const moved = moveRow(filled, table, 'start-2', -1, now(3, 'XYZ7777'))
    expect(rowsOf(mergeForms(removed, moved), table)).toEqual(['start-2'])
  })

  test('lives on when another device wrote into it later: nothing typed is lost', () => {
    const removed = removeRow(filled, table, 'start-1', now(2))
    const typed = setField(filled, rowKey('unggahan', 'start-1', 'suka'), '5', now(3, 'XYZ7777'))
    const merged = mergeForms(removed, typed)
    expect(rowsOf(merged, table)).toContain('start-1')
    expect(fieldValue(merged, rowKey('unggahan', 'start-1', 'suka'))).toBe('5')
  })

  test('is not held when there is none', () => {
    expect(holdRow(filled, table, 'hilang')).toBeUndefined()
  })
})

/** What one device does to rows, one step after another. */
type Step = { do: 'add' } | { do: 'remove' | 'up' | 'down' | 'write'; nth: number }
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('add' as const) }),
    fc.record({
      do: fc.constantFrom('remove' as const, 'up' as const, 'down' as const, 'write' as const),
      nth: fc.nat(9),
    }),
  ),
  { maxLength: 8 },
)

function run(state: FormState, todo: Step[], by: string, from: number): FormState {
  return todo.reduce((old, step, index) => {
    const at = now(from + index, by)
    const order = rowsOf(old, table)
    const row = order['nth' in step ? step.nth % order.length : 0] ?? ''
    if (step.do === 'add') return addRow(old, table, `0${by}${index}`, at)
    if (step.do === 'remove') return removeRow(old, table, row, at)
    if (step.do === 'write') return setField(old, rowKey(table.id, row, 'suka'), `${index}`, at)
    return moveRow(old, table, row, step.do === 'up' ? -1 : 1, at)
  }, state)
}

describe('two devices', () => {
  test('that add rows at the same time keep them all', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.nat(9), (here, there, late) => {
        const adds = (count: number): Step[] => Array.from({ length: count }, () => ({ do: 'add' }))
        const a = run(empty, adds(here), 'AAA', 1)
        const b = run(empty, adds(there), 'BBB', 1 + late)
        const merged = rowsOf(mergeForms(a, b), table)
        expect(new Set(merged)).toEqual(new Set([...rowsOf(a, table), ...rowsOf(b, table)]))
      }),
    )
  })

  test('see the same rows in the same order, and every row that neither removed', () => {
    fc.assert(
      fc.property(steps, steps, steps, (before, here, there) => {
        const common = run(empty, before, 'CCC', 1)
        const a = run(common, here, 'AAA', 100)
        const b = run(common, there, 'BBB', 100)
        const merged = rowsOf(mergeForms(a, b), table)
        expect(rowsOf(mergeForms(b, a), table)).toEqual(merged)
        const removed = (state: FormState) =>
          rowsOf(common, table).filter((row) => !rowsOf(state, table).includes(row))
        const gone = [...removed(a), ...removed(b)]
        const known = [...rowsOf(a, table), ...rowsOf(b, table)]
        expect(merged).toEqual(expect.arrayContaining(known.filter((row) => !gone.includes(row))))
      }),
    )
  })
})

describe('whatever is kept', () => {
  const anyState = statesOf(form)
  const anyRow = fc.constantFrom('start-1', 'start-2', '0AAAAAAAAAAAA', '0BBBBBBBBBBBB', 'hilang')

  test('each row is listed once', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(new Set(rowsOf(state, table)).size).toBe(rowsOf(state, table).length)
      }),
    )
  })

  test('removing a row takes away that one alone, and taking it back gives the same page', () => {
    fc.assert(
      fc.property(anyState, anyRow, (state, row) => {
        const order = rowsOf(state, table)
        const held = holdRow(state, table, row)
        const removed = removeRow(state, table, row, now(50))
        fc.pre(held !== undefined && order.length > table.min)
        expect(rowsOf(removed, table)).toEqual(order.filter((other) => other !== row))
        const back = held ? restoreRow(removed, table, held, now(51)) : removed
        expect(rowsOf(back, table)).toEqual(order)
        for (const key of Object.keys(state.fields)) {
          expect(fieldValue(back, key) || undefined).toEqual(fieldValue(state, key) || undefined)
        }
      }),
    )
  })

  test('moving up and down again changes nothing that is seen', () => {
    fc.assert(
      fc.property(anyState, anyRow, (state, row) => {
        const moved = moveRow(state, table, row, 1, now(50))
        if (moved === state) return
        expect([...rowsOf(moved, table)].sort()).toEqual([...rowsOf(state, table)].sort())
        expect(rowsOf(moveRow(moved, table, row, -1, now(51)), table)).toEqual(rowsOf(state, table))
      }),
    )
  })

  test('the state itself is left as it was', () => {
    fc.assert(
      fc.property(anyState, anyRow, (state, row) => {
        const before = structuredClone(state)
        const held = holdRow(state, table, row)
        addRow(state, table, '0DDD', now(50))
        moveRow(state, table, row, -1, now(50))
        removeRow(state, table, row, now(50))
        if (held) restoreRow(state, table, held, now(50))
        expect(state).toEqual(before)
      }),
    )
  })
})
