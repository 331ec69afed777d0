/** A saved thing with two versions, for testing storage without any feature: notes by name. */
import { type Items, mergeItems } from '../../src/storage/item.ts'
import { fields, items, orElse, text } from '../../src/storage/reader.ts'
import { defineSaved } from '../../src/storage/saved-format.ts'

export interface Notes {
  notes: Items<string>
}

interface OldNotes {
  note: string
}

export const savedNotes = defineSaved<Notes>({
  feature: 'notes',
  version: 2,
  read: fields({ notes: orElse(items(text(1000)), {}) }),
  older: { 1: fields({ note: text(1000) }) },
  migrations: {
    2: ({ note }: OldNotes): Notes => ({ notes: { first: { at: 1, by: 'LAMA', value: note } } }),
  },
  empty: () => ({ notes: {} }),
  merge: (a, b) => ({ notes: mergeItems(a.notes, b.notes) }),
})

/** The texts of the notes by name, as a page shows them. */
export function texts({ notes }: Notes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([name, item]) => ('value' in item ? [[name, item.value]] : [])),
  )
}

/** A change that writes one note. */
export function write(name: string, value: string) {
  return (old: Notes, now: { at: number; by: string }): Notes => ({
    notes: { ...old.notes, [name]: { ...now, value } },
  })
}
