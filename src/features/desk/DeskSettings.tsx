import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { earlyInputs, replayEarlyTaps } from '../../ui/early-taps.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import { useMounted } from '../../ui/use-mounted.ts'
import { AddressField } from './AddressField.tsx'
import { SettingField } from './SettingField.tsx'
import { SETTINGS } from './settings.ts'
import { settingsWords } from './settings-words.ts'
import { keepSetting } from './use-setting.ts'

/** Where and when the class is, and how participants get to the course: for the sheets that are printed. */
export function DeskSettings({ page, locale }: { page: string; locale: Locale }) {
  const words = settingsWords(locale)
  const root = useRef<HTMLDivElement>(null)
  const live = useMounted()
  useLayoutEffect(() => {
    const part = root.current
    if (!part) return
    for (const { name, value } of earlyInputs(part)) if (value) keepSetting(name, value)
    requestAnimationFrame(() => replayEarlyTaps(part))
  }, [])
  return (
    <div class="desk-settings needs-script" ref={root}>
      {SETTINGS.map((name) =>
        name === 'address' ? (
          <AddressField key={name} element={elementId(page, 'atur', name)} locale={locale} />
        ) : (
          <SettingField
            key={name}
            name={name}
            element={elementId(page, 'atur', name)}
            {...words.fields[name]}
            type={name === 'date' ? 'date' : name === 'note' ? 'long' : 'text'}
          />
        ),
      )}
      <p class="setting-saved">{live && <SaveLine locale={locale} />}</p>
    </div>
  )
}
