/** How often the script of each address failed to arrive. */
const failures = new Map<string, number>()

/**
 * Loads a script that is needed later. Chromium remembers one that did not arrive and never asks for it again under the same
 * address (https://github.com/whatwg/html/issues/6768), so a second try asks under another one; other browsers ask again by
 * themselves.
 * @param load an `import()`
 * @throws what the browser says when the script does not arrive this time either
 */
export async function loadAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const address = addressIn(error)
    if (!address) throw error
    const count = failures.get(address) ?? 0
    try {
      const loaded: Promise<T> = import(/* @vite-ignore */ `${address}?${count}`)
      return await loaded
    } catch (again) {
      // What arrived keeps its address, so that it is there only once.
      failures.set(address, count + 1)
      throw again
    }
  }
}

/** The address that the browser names in what it says; none in a file that holds the whole course. */
function addressIn(error: unknown): string | undefined {
  const [address] = /https?:\/\/[^\s?]+\.js/.exec(error instanceof Error ? error.message : '') ?? []
  return address?.startsWith(`${location.origin}/`) ? address : undefined
}
