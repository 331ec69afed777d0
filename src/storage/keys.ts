/**
 * Storage keys: `lk:<course>:<person>:<run or ->:<feature>:<id>`. All local files share one store in Chromium,
 * hence the prefix.
 */

export interface KeyParts {
  course: string
  person: string
  run: string
  feature: string
  id: string
}

/** Joins the parts of a key; each part may hold any text. */
export function toKey({ course, person, run, feature, id }: KeyParts): string {
  return ['lk', course, person, run, feature, id].map((part, at) => (at ? encodePart(part) : part)).join(':')
}

/** Takes a key apart; undefined when it is not one of ours. */
export function fromKey(key: string): KeyParts | undefined {
  const [mark, course, person, run, feature, id, ...rest] = key.split(':')
  if (mark !== 'lk' || !course || !person || !run || !feature || !id || rest.length > 0) return undefined
  try {
    return {
      course: decodeURIComponent(course),
      person: decodeURIComponent(person),
      run: decodeURIComponent(run),
      feature: decodeURIComponent(feature),
      id: decodeURIComponent(id),
    }
  } catch {
    return undefined
  }
}

/** A lone surrogate can't be percent-encoded; it is replaced, as ids of our own never hold one. */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed ? part.toWellFormed() : part)
}
