import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { type Appearance, applyAppearance, readAppearance, sizes, themes, writeAppearance } from './model.ts'
import { appearanceWords } from './words.ts'

/** Theme and text size: radio groups that take effect at once. Hidden where scripts are off. */
export function AppearanceMenu({ page, locale }: { page: string; locale: Locale }) {
  const words = appearanceWords(locale)
  const [look, setLook] = useState<Appearance>()
  useEffect(() => setLook(readAppearance(pageVault.readStored(pageVault.deviceKey('appearance')))), [])

  function choose(part: Partial<Appearance>) {
    const chosen = { ...(look ?? readAppearance(null)), ...part }
    setLook(chosen)
    applyAppearance(chosen, document.documentElement.dataset)
    pageVault.write(pageVault.deviceKey('appearance'), writeAppearance(chosen))
  }

  return (
    <div class="appearance needs-script">
      <fieldset>
        <legend>{words.theme}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name={elementId(page, 'theme')}
              autocomplete="off"
              checked={look?.theme === theme}
              onChange={() => choose({ theme })}
            />
            <span>{words.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.size}</legend>
        {sizes.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name={elementId(page, 'size')}
              autocomplete="off"
              checked={look?.size === size}
              onChange={() => choose({ size })}
            />
            <span>{words.sizes[size]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
