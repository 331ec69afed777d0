import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useDrag } from '../../../../ui/drag/use-drag.ts'
import type { Id } from '../../model.ts'
import { offsets, placeAt, type Row } from './lift.ts'

/** A row in the air: its id, the place it would take (from 0), and how far each row stands from where it was. */
export interface Lift {
  id: Id
  to: number
  offsets: number[]
}

/**
 * Lifts a row of a list by its handle; the document changes only when it is let go.
 * @param list the rows are its children, in the order of `ids`
 * @param onPlace called with the place, from 0, where a row was let go; not when it fell back
 * @returns undefined while nothing is lifted
 */
export function useLift(
  list: { current: HTMLElement | null },
  ids: Id[],
  onPlace: (id: Id, to: number) => void,
  enabled: boolean,
): Lift | undefined {
  /** Where the rows and the page stood before any row moved aside; measured once for each drag. */
  const measured = useRef<{ rows: Row[]; scrolled: number }>()
  const [, follow] = useState(0)

  function start() {
    measured.current ??= {
      scrolled: scrollY,
      rows: Array.from(list.current?.children ?? [], (row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return { top: top + scrollY, bottom: bottom + scrollY }
      }),
    }
    return measured.current
  }

  const drag = useDrag(
    list,
    (id, at) => {
      const from = ids.indexOf(id)
      const to = placeAt(start().rows, from, at.y + scrollY)
      if (from >= 0 && to !== from) onPlace(id, to)
    },
    enabled,
  )
  const dragging = drag.phase === 'dragging'

  useLayoutEffect(() => {
    if (!dragging) measured.current = undefined
  }, [dragging])

  // The page scrolls along at the edges of the view while the finger rests: the row stays under it.
  useEffect(() => {
    if (!dragging) return
    const onScroll = () => follow(scrollY)
    addEventListener('scroll', onScroll, { passive: true })
    return () => removeEventListener('scroll', onScroll)
  }, [dragging])

  if (drag.phase !== 'dragging') return undefined
  const { rows, scrolled } = start()
  const from = ids.indexOf(drag.item)
  const to = placeAt(rows, from, drag.at.y + scrollY)
  const travelled = drag.at.y - drag.from.y + scrollY - scrolled
  return { id: drag.item, to, offsets: offsets(rows, from, to, travelled) }
}
