/**
 * A value that can be watched. The course needs only this of a store library, and every lesson page would carry
 * the rest of it along: docs/decisions/005-durable-stores.md.
 */

export interface ReadableAtom<T> {
  get(): T
  /** Calls back at each change, and once right away. @returns how to stop */
  subscribe(listener: (value: T) => void): () => void
  /** Calls back at each change. @returns how to stop */
  listen(listener: (value: T) => void): () => void
}

export interface Atom<T> extends ReadableAtom<T> {
  /** Sets another value; the very same value is no change. */
  set(value: T): void
}

/** A watched value. */
export function atom<T>(initial: T): Atom<T> {
  const listeners = new Set<(value: T) => void>()
  let current = initial
  const listen = (listener: (value: T) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of [...listeners]) listener(current)
    },
    listen,
    subscribe(listener) {
      listener(current)
      return listen(listener)
    },
  }
}
