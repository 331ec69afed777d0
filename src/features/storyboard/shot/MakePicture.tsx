import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { pencil } from '../../../ui/icons-more.ts'
import { camera } from '../board/icons.ts'
import type { Panels } from './use-panels.ts'
import { shotWords } from './words.ts'

/** The two ways to a picture: drawing it, or a photo from the camera or a file. */
export function MakePicture(props: {
  panels: Panels
  /** Gives a sentence where a photo can't be used. */
  takePhoto(panel: string, file: File): Promise<string | undefined>
  locale: Locale
}) {
  const { panels, takePhoto, locale } = props
  const words = shotWords(locale)
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')

  function choose(): void {
    // The camera may cost the tab its life: what was written is in storage before it opens.
    pageVault.flushAll()
    picker.current?.click()
  }

  async function take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? []
    if (!file) return
    setProblem((await takePhoto(panels.need(0), file)) ?? '')
    // The same file can be chosen again.
    input.value = ''
  }

  return (
    <>
      <button type="button" class="button" onClick={() => panels.draw(0)}>
        <Icon d={pencil} />
        {words.draw}
      </button>
      <button type="button" class="button" onClick={choose}>
        <Icon d={camera} />
        {words.photo}
      </button>
      <input
        ref={picker}
        class="visually-hidden"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
      {problem !== '' && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
