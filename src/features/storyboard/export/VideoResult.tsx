import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { shareableOf } from '../../../ui/share-file.ts'
import { FileLine } from './FileLine.tsx'
import { exportWords } from './words.ts'

/** A video that was made: to look at before it is sent, to save and to share. It has no sound that would need captions. */
export function VideoResult({ file, filmed, locale }: { file: File; filmed: boolean; locale: Locale }) {
  const words = exportWords(locale).video
  const [address, setAddress] = useState<string>()
  const [fails, setFails] = useState(false)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    setFails(false)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    <div class="export-result">
      {address !== undefined && !fails && (
        <video
          class="export-preview"
          src={address}
          aria-label={words.preview}
          controls
          playsInline
          muted
          onError={() => setFails(true)}
        />
      )}
      {fails && <p class="export-use">{words.noPreview}</p>}
      <ul class="export-files">
        <FileLine
          key={file.lastModified}
          name={file.name}
          files={[file]}
          isSaved={!shareableOf([file])}
          isPrimary
          locale={locale}
        />
      </ul>
      {filmed && <p class="export-use">{words.filmedHint}</p>}
      {file.type === 'video/webm' && <p class="export-use">{words.webmHint}</p>}
    </div>
  )
}
