/** A photo from the camera or a file, on its way into a panel. */
import type { Locale } from '../../../i18n/locales.ts'
import { setPanel } from '../commands/panels.ts'
import type { Made } from '../model.ts'
import type { Workspace } from '../workspace.ts'
import { coverCrop } from './crop.ts'
import { keepPhoto } from './photos.ts'
import { photoWords } from './words.ts'

/**
 * How a board takes photos: made small, kept, then put into the panel as one step.
 * @returns a function that gives a sentence where a file can't be used, and then changes nothing
 */
export function takePhoto(
  workspace: Workspace,
  locale: Locale,
): (panel: Made, file: File) => Promise<string | undefined> {
  return async (panel, file) => {
    const words = photoWords(locale)
    try {
      const { shrinkPhoto } = await import('./shrink.ts')
      const small = await shrinkPhoto(file)
      if ('problem' in small) return words.problems[small.problem]
      const id = await keepPhoto(small.bytes, small.type)
      workspace.run(
        setPanel(panel, (now) => ({ ...now, photo: { id, crop: coverCrop(small, now.ratio) } }), 'photo'),
      )
      return undefined
    } catch {
      // The part that makes photos small may not have come through a weak signal.
      return words.failed
    }
  }
}
