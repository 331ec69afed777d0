import { useEffect, useRef, useState } from 'preact/hooks'
import type { PaperPanel } from './cut.ts'
import { type CutSheet, type Entry, type EntryState, nextNumber, withSheet, withState } from './entries.ts'
import type { SheetKind } from './layout.ts'
import { MAX_SHEETS, type SheetCode } from './marker.ts'
import type { Picture } from './picture.ts'
import { photoOf, pixelsOf } from './pixels.ts'
import type { Quad } from './quads.ts'
import { cutByCorners, readSheets } from './read.ts'
import { inSlices } from './slices.ts'

/** The photos of a page of paper, and what can be done with them. */
export interface Entries {
  list: Entry[]
  /** How far the photo that is being read is, 0 to 1; undefined when none is. */
  progress: number | undefined
  take(files: readonly File[]): void
  /** Shows the photo for cutting by hand. */
  byHand(key: number): void
  /** Leaves that, and keeps what was read before. */
  keep(key: number): void
  /** @param corners of the box around all frames, as parts of the photo's width and height */
  cut(key: number, kind: SheetKind, corners: Quad): void
  change(key: number, at: number, change: (sheet: CutSheet) => CutSheet): void
  remove(key: number): void
}

/** Reads photos one after another, as a phone has memory for one. */
export function useEntries(): Entries {
  const [list, setList] = useState<Entry[]>([])
  const [progress, setProgress] = useState<number>()
  const now = useRef(list)
  now.current = list
  const [stop] = useState(() => new AbortController())
  const work = useRef(Promise.resolve())
  const keys = useRef(0)
  useEffect(
    () => () => {
      stop.abort()
      for (const { key } of now.current) sheetsIn(now.current, key).forEach(release)
    },
    [],
  )

  const set = (key: number, state: EntryState) => {
    // Sheets of a photo that was taken away meanwhile have nobody to show them.
    const isThere = now.current.some((entry) => entry.key === key)
    if ((stop.signal.aborted || !isThere) && state.at === 'read') state.sheets.forEach(release)
    if (!stop.signal.aborted) setList((entries) => withState(entries, key, state))
  }
  const sliced = <T>(task: Generator<number, T>) => inSlices(task, setProgress, stop.signal)

  function queue(key: number, file: File, read: (photo: Picture) => Promise<EntryState | undefined>): void {
    work.current = work.current.then(async () => {
      if (stop.signal.aborted || !now.current.some((entry) => entry.key === key)) return
      set(key, { at: 'reading' })
      setProgress(0)
      const photo = await pixelsOf(file)
      const state: EntryState | undefined =
        'problem' in photo
          ? { at: 'refused', problem: photo.problem }
          : await read(photo).catch(() => ({ at: 'refused', problem: 'no-memory' }))
      if (state) set(key, state)
      setProgress(undefined)
    })
  }

  async function readPhoto(photo: Picture): Promise<EntryState | undefined> {
    const sheets = await sliced(readSheets(photo))
    if (!sheets) return undefined
    if (sheets.length === 0) return { at: 'unread' }
    const shown: CutSheet[] = []
    for (const { code, panels } of sheets) shown.push(await sheetOf(code, panels))
    return { at: 'read', sheets: shown }
  }

  return {
    list,
    progress,
    take(files) {
      const added = files.map((file): Entry => {
        keys.current += 1
        return { key: keys.current, file, state: { at: 'waiting' } }
      })
      setList((entries) => [...entries, ...added])
      now.current = [...now.current, ...added]
      for (const { key, file } of added) queue(key, file, readPhoto)
    },
    byHand: (key) => set(key, { at: 'by-hand', sheets: sheetsIn(list, key) }),
    keep(key) {
      const sheets = sheetsIn(list, key)
      set(key, sheets.length > 0 ? { at: 'read', sheets } : { at: 'unread' })
    },
    cut(key, kind, corners) {
      const entry = list.find((each) => each.key === key)
      if (!entry) return
      const number = nextNumber(list, MAX_SHEETS)
      sheetsIn(list, key).forEach(release)
      queue(key, entry.file, async (photo) => {
        const [a, b, c, d] = corners.map(({ x, y }) => ({ x: x * photo.width, y: y * photo.height }))
        const panels = a && b && c && d && (await sliced(cutByCorners(photo, kind, [a, b, c, d])))
        if (!panels || panels.length === 0) return { at: 'by-hand', sheets: [] }
        return { at: 'read', sheets: [await sheetOf({ ...kind, number }, panels)] }
      })
    },
    change: (key, at, change) => setList((entries) => withSheet(entries, key, at, change)),
    remove(key) {
      sheetsIn(list, key).forEach(release)
      setList((entries) => entries.filter((each) => each.key !== key))
    },
  }
}

/** The sheets of one photo, also while it is cut by hand anew. */
function sheetsIn(list: readonly Entry[], key: number): CutSheet[] {
  const state = list.find((entry) => entry.key === key)?.state
  return state && 'sheets' in state ? state.sheets : []
}

/** A sheet to be shown; its drawn panels are to come to the board. Throws where there is no memory for it. */
async function sheetOf(code: SheetCode, panels: PaperPanel[]): Promise<CutSheet> {
  const shown: CutSheet = { ...code, panels: [], taken: [] }
  for (const { picture, blank } of panels) {
    const photo = await photoOf(picture)
    if (!photo) throw new Error('A panel has no room in memory.')
    const address = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
    shown.panels.push({ photo, address, blank })
    shown.taken.push(!blank)
  }
  return shown
}

function release({ panels }: CutSheet): void {
  for (const { address } of panels) URL.revokeObjectURL(address)
}
