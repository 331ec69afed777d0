import type { ComponentChildren } from 'preact'
import { Icon } from '../Icon.tsx'
import { open } from '../icons-more.ts'

interface DisclosureProps {
  title: string
  /** One sentence on what is inside. */
  lead?: string
  children: ComponentChildren
}

/** A part of a list that opens at a press. */
export function Disclosure({ title, lead, children }: DisclosureProps) {
  return (
    <details class="shelf-part">
      <summary class="shelf-choice">
        <span>
          <b>{title}</b>
          {lead && <small>{lead}</small>}
        </span>
        <Icon d={open} />
      </summary>
      {children}
    </details>
  )
}
