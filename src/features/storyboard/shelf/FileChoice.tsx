import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { file as fileIcon } from '../../../ui/icons-more.ts'
import { shelfWords } from './words.ts'

/** Chooses a file with a board. */
export function FileChoice({ openFile, locale }: { openFile: (file: File) => void; locale: Locale }) {
  const words = shelfWords(locale).start
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
        <b>{words.file}</b>
        <small>{words.fileLead}</small>
      </span>
      <Icon d={fileIcon} />
    </label>
  )
}
