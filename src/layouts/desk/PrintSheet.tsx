import type { Locale } from '../../i18n/locales.ts'
import { printedSheetWords } from './sheets/words.ts'

/** Opens the browser's print dialogue. */
export function PrintSheet({ locale }: { locale: Locale }) {
  return (
    <button type="button" class="button primary needs-script" onClick={() => window.print()}>
      {printedSheetWords(locale).print}
    </button>
  )
}
