import type { Locale } from '../../i18n/locales.ts'
import { guideWords } from './words.ts'

/** Opens the browser's print dialogue; how to get there without scripts stands beside it. */
export function PrintButton({ locale }: { locale: Locale }) {
  return (
    <button type="button" class="button primary needs-script" onClick={() => window.print()}>
      {guideWords(locale).print}
    </button>
  )
}
