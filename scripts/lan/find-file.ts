import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The decoded parts of a request's path; the last is empty for the address of a folder (`/a/` gives `a` and nothing).
 * `undefined` when a part could lead anywhere but down: `..` in any spelling, a slash, backslash or colon that was
 * hidden by encoding, an empty part, a hidden file, or the ends that Windows drops from names.
 */
export function segmentsOf(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent)
    const isPlain = segments.every((segment, at) =>
      segment === '' ? at === segments.length - 1 : !/^\.|[. ]$|[\\/:]|\p{Cc}/u.test(segment),
    )
    return isPlain ? segments : undefined
  } catch {
    // Not a valid encoding.
    return undefined
  }
}

/**
 * The file that stands at an address, as a path without symbolic links; `'folder'` for a folder with a page that was asked
 * for without the slash at its end; `undefined` when there is none, or when a link leads out of the root.
 * @param root the served folder, as `realpath` gives it
 */
export async function findFile(root: string, segments: string[]): Promise<string | 'folder' | undefined> {
  const isFolderAddress = segments.at(-1) === ''
  const names = isFolderAddress ? [...segments.slice(0, -1), 'index.html'] : segments
  const path = await insidePath(root, names)
  if (path === undefined) return undefined
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isFile()) return path
  if (isFolderAddress || !stats?.isDirectory()) return undefined
  return (await findFile(root, [...segments, ''])) === undefined ? undefined : 'folder'
}

async function insidePath(root: string, names: string[]): Promise<string | undefined> {
  // Whatever is wrong with a name (too long, a circle of links, no permission), nothing is there to be sent.
  const path = await realpath(join(root, ...names)).catch(() => undefined)
  return path?.startsWith(root + sep) ? path : undefined
}
