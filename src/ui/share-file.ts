/** Hands a file to the share sheet of the device. */

/** What the share sheet takes of some files of the same content; undefined where it takes none, or there is no sheet. */
export function shareableOf(files: readonly File[]): File | undefined {
  if (typeof navigator.canShare !== 'function') return undefined
  return files.find((file) => {
    try {
      return navigator.canShare({ files: [file] })
    } catch {
      return false
    }
  })
}

/**
 * Opens the share sheet, from within a tap.
 * @returns `closed` where the person changed her mind, which is no fault; `refused` where the device does not let it through
 */
export async function shareFile(file: File, title: string): Promise<'shared' | 'closed' | 'refused'> {
  try {
    await navigator.share({ files: [file], title })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'refused'
  }
}
