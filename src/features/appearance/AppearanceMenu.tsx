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
      <RadioGroup
        legend={words.theme}
        name={elementId(page, 'theme')}
        labels={words.themes}
        values={themes}
        chosen={look?.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <RadioGroup
        legend={words.size}
        name={elementId(page, 'size')}
        labels={words.sizes}
        values={sizes}
        chosen={look?.size}
        onChoose={(size) => choose({ size })}
      />
    </div>
  )
}

interface RadioGroupProps<V extends string> {
  legend: string
  name: string
  labels: Record<V, string>
  values: readonly V[]
  chosen: V | undefined
  onChoose: (value: V) => void
}

function RadioGroup<V extends string>({
  legend,
  name,
  labels,
  values,
  chosen,
  onChoose,
}: RadioGroupProps<V>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}
