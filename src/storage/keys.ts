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

/** Joins the parts of a key; each part may hold any text but none. */
export function toKey({ course, person, run, feature, id }: KeyParts): string {
  return `${personPrefix(course, person)}${[run, feature, id].map(encodePart).join(':')}`
}

/** What every key of a person begins with. */
export function personPrefix(course: string, person: string): string {
  return `lk:${encodePart(course)}:${encodePart(person)}:`
}

/** Takes a key apart; undefined when it is not one of ours. */
export function fromKey(key: string): KeyParts | undefined {
  const parts = key.split(':')
  try {
    const [mark, course, person, run, feature, id] = parts.map(decodeURIComponent)
    if (mark !== 'lk' || !course || !person || !run || !feature || !id || parts.length > 6) return undefined
    return { course, person, run, feature, id }
  } catch {
    return undefined
  }
}

/** A lone surrogate can't be percent-encoded; it is replaced, as ids of our own never hold one. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
