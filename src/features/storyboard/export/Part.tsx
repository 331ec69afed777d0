import type { ComponentChildren } from 'preact'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'

interface PartProps {
  /** Letters for the element's id. */
  id: string
  icon: string
  title: string
  purpose: string
  page: string
  children: ComponentChildren
}

/** One kind of file: its name, what it is for, and what can be done. */
export function Part({ id, icon, title, purpose, page, children }: PartProps) {
  const heading = elementId(page, `export-${id}`)
  return (
    <section class="export-part" aria-labelledby={heading}>
      <div class="export-what">
        <h2 id={heading} tabIndex={-1}>
          <Icon d={icon} />
          {title}
        </h2>
        <p>{purpose}</p>
      </div>
      <div class="export-doing">{children}</div>
    </section>
  )
}
