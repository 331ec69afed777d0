import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { elementId } from '../../../../i18n/routes.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { cross } from '../../../../ui/icons.ts'
import type { DeskView } from '../desk-view.ts'
import { sheetWords } from '../sheet-words.ts'

interface SheetFrameProps {
  desk: DeskView
  title: string
  children: ComponentChildren
}

/** What gets the focus: the first of these that there is. */
const FIRST = ['textarea', 'input:checked', 'input', 'li button', 'h3']

/**
 * What opens beside the tools: a heading, a button that closes it, and what there is to choose or write. It takes the focus
 * to where one chooses or writes. The picture stays in sight and in use.
 */
export function SheetFrame({ desk, title, children }: SheetFrameProps) {
  const words = sheetWords(desk.locale)
  const frame = useRef<HTMLElement>(null)
  const heading = elementId(desk.page, 'lembar', 'judul')
  useLayoutEffect(() => {
    const found = FIRST.map((selector) => frame.current?.querySelector<HTMLElement>(selector))
    const first = found.find((element) => element)
    first?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={frame} id={elementId(desk.page, 'lembar')} class="draw-sheet" aria-labelledby={heading}>
      <header>
        <h3 id={heading} tabIndex={-1}>
          {title}
        </h3>
        <button
          type="button"
          class="button plain icon-only"
          aria-label={words.close}
          title={`${words.close} (Esc)`}
          onClick={desk.closeSheet}
        >
          <Icon d={cross} />
        </button>
      </header>
      {children}
    </section>
  )
}
