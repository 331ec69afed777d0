/** Texts that were typed and left before their island was alive: only this tab holds them. See early-taps.ts. */
const PLACE = 'early:'
/** What the names of other texts begin with that only this tab holds. */
export const TYPED_HERE = 'typed:'

/** The paths of the pages whose typed texts only this tab holds, as they were left before their script had come. */
export function pathsWithEarlyTexts(): string[] {
  try {
    return Object.keys(sessionStorage).flatMap((key) =>
      key.startsWith(PLACE) && /:"/.test(sessionStorage[key]) ? [key.slice(PLACE.length)] : [],
    )
  } catch {
    return []
  }
}

/** Drops the texts that only this tab holds: they are the last person's. */
export function forgetEarlyTexts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PLACE) || key.startsWith(TYPED_HERE)) sessionStorage.removeItem(key)
    }
  } catch {
    // Where the tab has no storage, it holds nothing.
  }
}
