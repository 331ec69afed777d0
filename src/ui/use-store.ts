import { useEffect, useState } from 'preact/hooks'
import type { ReadableAtom } from '../storage/atom.ts'

/** The value of a store, drawn anew at each change. */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState(() => store.get())
  // The function form, lest a value that is itself a function be called.
  useEffect(() => store.subscribe((fresh) => setValue(() => fresh)), [store])
  return value
}
