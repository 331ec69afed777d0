/** Saves the picture of one shot. Loaded when it is asked for. */
import type { Locale } from '../../../i18n/locales.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { Content, Made } from '../model.ts'
import { exportName } from './file-name.ts'
import { panelPicture } from './picture-file.ts'
import { cellsOf } from './sheet-cells.ts'
import { exportWords } from './words.ts'

/**
 * Saves the panels of a shot as PNG, each as a file of its own.
 * @returns the sentence that says what became of it
 */
export async function savePanels(content: Content, shot: Made, locale: Locale): Promise<string> {
  const words = exportWords(locale)
  const cells = cellsOf(content).filter((cell) => cell.shot === shot && cell.panel)
  const names: string[] = []
  try {
    for (const cell of cells) {
      const blob = await panelPicture(cell, content)
      const name = exportName(words.fileNames.panel, content.brief.title, new Date(), 'png', cell.label)
      saveFile(new File([blob], name, { type: blob.type }))
      names.push(name)
    }
  } catch {
    return words.pictures.failed
  }
  return names.length > 0 ? words.saved(names.join(', ')) : words.pictures.noneDrawn
}
