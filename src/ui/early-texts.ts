/** Texts that were typed and left before their island was alive: only this tab holds them. See early-taps.ts. */
const PLACE = 'early:'

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

/** Drops the texts that this tab still holds for pages left too early: they are the last person's. */
export function forgetEarlyTexts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PLACE)) sessionStorage.removeItem(key)
  } catch {
    // Where the tab has no storage, it holds nothing.
  }
}
