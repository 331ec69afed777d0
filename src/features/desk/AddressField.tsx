import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { pageHref } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { SettingField } from './SettingField.tsx'
import { openableAddress } from './settings.ts'
import { settingsWords } from './settings-words.ts'
import { keepSetting, useSetting } from './use-setting.ts'

/** Where participants open the course. Opened from a server, this page knows an address that may do. */
export function AddressField({ element, locale }: { element: string; locale: Locale }) {
  const words = settingsWords(locale)
  const typed = useSetting('address') ?? ''
  const [own, setOwn] = useState<string>()
  useEffect(() => setOwn(ownAddress(locale)), [])
  const isIncomplete = typed.trim() !== '' && openableAddress(typed) === undefined
  return (
    <SettingField
      name="address"
      element={element}
      {...words.fields.address}
      type="url"
      isFaulty={isIncomplete}
    >
      <div role="status">
        {isIncomplete && (
          <p class="field-error">
            <Icon d={warning} />
            {words.noAddress}
          </p>
        )}
      </div>
      {own && own !== typed && (
        <p>
          <button type="button" class="button" onClick={() => keepSetting('address', own)}>
            {words.useThis}
          </button>
        </p>
      )}
    </SettingField>
  )
}

/** The address of the first page, where others may reach it; undefined in a file and on this laptop alone. */
function ownAddress(locale: Locale): string | undefined {
  const { protocol, hostname, origin } = location
  const isAlone = /^(localhost|127\.|\[?::1)/.test(hostname)
  return /^https?:$/.test(protocol) && !isAlone ? origin + pageHref('home', locale) : undefined
}
