import type { Locale } from '../../i18n/locales.ts'
import { pageHref } from '../../i18n/routes.ts'
import { QrCode } from './QrCode.tsx'
import { openableAddress } from './settings.ts'
import { sheetWords } from './sheet-words.ts'
import { useSetting } from './use-setting.ts'
import { deskWords } from './words.ts'

/** How participants get to the course, from the settings of the desk: Wi-Fi, a code to scan, the address to type. */
export function PosterCode({ locale }: { locale: Locale }) {
  const words = sheetWords(locale).poster
  const wifi = useSetting('wifi')
  const address = openableAddress(useSetting('address') ?? '')
  if (!address) {
    return (
      <div class="poster-empty">
        <p>{words.none}</p>
        <p class="no-print">
          <a class="button" href={pageHref('desk', locale)}>
            {deskWords(locale).heading}
          </a>
        </p>
      </div>
    )
  }
  return (
    <>
      {wifi && (
        <div class="poster-wifi">
          <p>{words.wifi}</p>
          <p class="poster-large">{wifi}</p>
          <p>
            {words.password}: <span class="by-hand" />
          </p>
        </div>
      )}
      <p>{words.scan}</p>
      <QrCode text={address} label={words.code(address)} />
      <p>{words.type}</p>
      <p class="poster-large">{address}</p>
    </>
  )
}
