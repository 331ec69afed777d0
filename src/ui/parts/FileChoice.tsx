import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../Icon.tsx'
import { file as fileIcon } from '../icons-more.ts'

interface FileChoiceProps {
  title: string
  /** One sentence on what such a file holds. */
  lead: string
  openFile(file: File): void
}

/** One of the things to begin with: a file. */
export function FileChoice({ title, lead, openFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  // A file may have been chosen before the script arrived.
  useEffect(choose, [])

  function choose() {
    const file = input.current?.files?.[0]
    if (!input.current || !file) return
    // So that the same file can be chosen again.
    input.current.value = ''
    openFile(file)
  }

  return (
    <label class="shelf-choice shelf-file">
      <input ref={input} type="file" class="visually-hidden" onChange={choose} />
      <span>
        <b>{title}</b>
        <small>{lead}</small>
      </span>
      <Icon d={fileIcon} />
    </label>
  )
}
