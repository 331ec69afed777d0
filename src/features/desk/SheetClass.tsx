import { formatDate } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sheetWords } from './sheet-words.ts'
import { useSetting } from './use-setting.ts'

/** Which class a sheet belongs to, from the settings of the desk; what is not set is left to the pen. */
export function SheetClass({ locale }: { locale: Locale }) {
  const words = sheetWords(locale)
  const date = useSetting('date') ?? ''
  const rows = [
    { label: words.title, value: useSetting('title') ?? '' },
    { label: words.date, value: /^\d{4}-\d\d-\d\d$/.test(date) ? formatDate(date, locale) : date },
    { label: words.place, value: useSetting('place') ?? '' },
  ]
  return (
    <dl class="sheet-class">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={value ? undefined : 'by-hand'}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
