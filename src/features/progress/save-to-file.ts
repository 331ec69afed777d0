/** Hands the progress file to the person: as a download, or to the device's share sheet. */
import { photosMissing } from '../../storage/file-photos.ts'
import {
  buildFile,
  type FilePart,
  fileName,
  fileText,
  type ProgressFile,
} from '../../storage/progress-file.ts'
import type { Vault } from '../../storage/vault.ts'

/** Everything kept about the person of this page as a file, or one part of it. */
export async function currentFile(vault: Vault, part?: FilePart): Promise<ProgressFile> {
  vault.flushAll()
  const { person, aliases } = vault.device
  const { course } = vault.platform
  const aside = await vault.platform.aside.all()
  const own = aside.filter(({ key }) => key.startsWith(vault.personPrefix))
  const unreadable = [...own, ...(vault.$troubles.get().unreadable ?? [])]
  const seen = new Set<string>()
  const more = await rest()
  const file = buildFile({
    course,
    release: document.documentElement.dataset.release ?? '',
    person,
    aliases,
    values: vault.snapshot(),
    unreadable: unreadable.filter(({ raw }) => !seen.has(raw) && seen.add(raw)),
    part,
    staying: more?.STAYING,
    now: new Date(vault.platform.now()),
  })
  return more ? more.withItsPhotos(file, vault) : file
}

/** Fetches what is needed to save, while there may still be a connection. */
export async function fetchSaving(vault: Vault): Promise<void> {
  await Promise.all([rest(), vault.platform.photos(), vault.platform.aside.all()])
}

/** Where this can't be fetched, the file is told to lack photos, and holds what else would have stayed. */
const rest = () => import('./file-rest.ts').catch(() => undefined)

/** Saves the person's progress, or one part of it, as a download. @returns the file, for what to say about it */
export async function downloadProgress(vault: Vault, part?: FilePart): Promise<ProgressFile> {
  const file = await currentFile(vault, part)
  download(fileText(file), fileName(file.course, new Date(file.savedAt), 'json', part))
  // A part may leave behind what could not be written.
  if (!part) {
    if (photosMissing(file) === 0) vault.note({ photos: false })
    vault.noteFileSaved()
  }
  return file
}

/** Starts a download of a text. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after this task; a minute is long enough for any phone.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The same text as `.json` and as `.txt`: some share sheets refuse the first. */
export function twinsOf(file: ProgressFile, part?: FilePart): [json: File, text: File] {
  const now = new Date(file.savedAt)
  const text = fileText(file)
  return [
    new File([text], fileName(file.course, now, 'json', part), { type: 'application/json' }),
    new File([text], fileName(file.course, now, 'txt', part), { type: 'text/plain' }),
  ]
}

/** What the share sheet takes, if there is one. */
export function shareableFile(file: ProgressFile, part?: FilePart): File | undefined {
  if (typeof navigator.canShare !== 'function') return undefined
  return twinsOf(file, part).find((twin) => navigator.canShare({ files: [twin] }))
}
