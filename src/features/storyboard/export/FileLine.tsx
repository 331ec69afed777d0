import { useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { download } from '../../../ui/icons-more.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { shareableOf, shareFile } from '../../../ui/share-file.ts'
import { sizeOf } from './file-size.ts'
import { shareIcon } from './icons.ts'
import { exportWords } from './words.ts'

interface FileLineProps {
  /** What the file is called on the screen. */
  name: string
  /** What it is for, in a few words. */
  use?: string
  /** The file as it is saved, then twins of the same content that more share sheets take. */
  files: readonly File[]
  /** It was saved by itself. */
  isSaved?: boolean
  /** It is what the screen is about now. */
  isPrimary?: boolean
  locale: Locale
}

/** A file that is ready: its name and size, to be saved and, where there is a share sheet that takes it, shared. */
export function FileLine({ name, use, files, isSaved = false, isPrimary = false, locale }: FileLineProps) {
  const words = exportWords(locale)
  const [file] = files
  const [saved, setSaved] = useState(isSaved)
  const [refused, setRefused] = useState(false)
  if (!file) return null
  const { value, unit } = sizeOf(file.size)
  const shareable = shareableOf(files)
  const label = saved ? words.saveAgain : words.save

  async function share(): Promise<void> {
    if (shareable) setRefused((await shareFile(shareable, name)) === 'refused')
  }

  return (
    <li class="export-file">
      <p>
        <b>{name}</b> <span class="export-size">{words.size[unit](formatNumber(value, locale))}</span>
        {use && <span class="export-use">{use}</span>}
      </p>
      <div class="export-buttons">
        <button
          type="button"
          class={isPrimary && !saved ? 'button primary' : 'button'}
          aria-label={words.nameOf(label, name)}
          onClick={() => {
            saveFile(file)
            setSaved(true)
          }}
        >
          <Icon d={download} />
          {label}
        </button>
        {shareable && (
          <button
            type="button"
            class="button"
            aria-label={words.nameOf(words.share, name)}
            onClick={() => void share()}
          >
            <Icon d={shareIcon} />
            {words.share}
          </button>
        )}
      </div>
      <p class="export-told" role="status">
        {refused ? words.shareRefused : saved ? words.saved(file.name) : ''}
      </p>
    </li>
  )
}
