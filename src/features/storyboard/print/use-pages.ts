import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Block, pieced } from './blocks.ts'
import { pagesOf } from './paging.ts'
import { useFontCount } from './use-font-count.ts'

/** Left free at the foot of a page, in parts of its height: on paper a row may come out a line higher. */
const SLACK = 0.015
/** A row is parted so often at most; what is longer still runs on over the end of its page. */
const MOST_PIECES = 400

export interface Paged {
  /** Rows to draw in one go in `measure` as long as there are no pages. */
  rows: Block[]
  measure: RefObject<HTMLDivElement>
  pages: Block[][] | undefined
}

/**
 * Shares rows out to pages by how high they come out. The measuring place holds one sheet with all rows: each row has
 * `data-block`, the place for rows `data-room`, what every page repeats above its rows `data-repeated`, and a row of
 * which a page may repeat one also `data-carried`.
 * @param blocks the same list as long as nothing changes
 */
export function usePages(blocks: Block[]): Paged {
  const fonts = useFontCount()
  const measure = useRef<HTMLDivElement>(null)
  const [parted, setParted] = useState<{ of: Block[]; pieces: Map<string, number> }>()
  const pieces = parted?.of === blocks ? parted.pieces : undefined
  const rows = useMemo(
    () => blocks.flatMap((block) => pieced(block, pieces?.get(block.key) ?? 1)),
    [blocks, pieces],
  )
  const [found, setFound] = useState<{ of: Block[]; fonts: number; pages: Block[][] }>()
  const isFound = found?.of === rows && found.fonts === fonts

  useLayoutEffect(() => {
    const place = measure.current
    const body = place?.querySelector('[data-room]')
    if (isFound || !place || !body) return
    const repeated = [...place.querySelectorAll('[data-repeated]')].map(heightOf)
    const carried = [...place.querySelectorAll('[data-carried]')].map(heightOf)
    const head = repeated.reduce((sum, height) => sum + height, 0) + Math.max(0, ...carried)
    const room = body.clientHeight * (1 - SLACK) - head
    const heights = [...place.querySelectorAll('[data-block]')].map(heightOf)
    const longer = tooLong(blocks, pieces, heights, room)
    if (longer) setParted({ of: blocks, pieces: longer })
    else {
      const measured = rows.map(({ keep }, at) => ({ height: heights[at] ?? 0, ...(keep ? { keep } : {}) }))
      const pages = pagesOf(measured, room).map((page) => page.flatMap((at) => rows[at] ?? []))
      setFound({ of: rows, fonts, pages: pages.length > 0 ? pages : [[]] })
    }
  }, [blocks, fonts, isFound, pieces, rows])
  return { rows, measure, pages: isFound ? found.pages : undefined }
}

/** Pieces of each row, more than before for those that are higher than a page; undefined when none is. */
function tooLong(
  blocks: Block[],
  pieces: Map<string, number> | undefined,
  heights: number[],
  room: number,
): Map<string, number> | undefined {
  const next = new Map(pieces)
  let from = 0
  let changed = false
  for (const { key } of blocks) {
    const count = pieces?.get(key) ?? 1
    const highest = Math.max(0, ...heights.slice(from, from + count))
    from += count
    if (highest <= room || count >= MOST_PIECES) continue
    next.set(key, Math.min(MOST_PIECES, Math.ceil(count * Math.max(1.2, highest / (0.7 * room)))))
    changed = true
  }
  return changed ? next : undefined
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height
}
