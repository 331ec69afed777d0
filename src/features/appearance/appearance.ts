/** Brings the appearance settings of a page to life. */
import { pageVault } from '../../storage/page-vault.ts'
import { type Appearance, readAppearance, sizes, themes, writeAppearance } from './model.ts'

const key = pageVault.deviceKey('appearance')

/** Shows the kept choice in the radio groups and applies each new one at once. */
export function startAppearance(): void {
  const appearance = readAppearance(pageVault.readStored(key))
  mark(appearance)
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const theme = themes.find((name) => name === target.dataset.themeChoice)
    const size = sizes.find((name) => name === target.dataset.sizeChoice)
    if (!theme && !size) return
    if (theme) appearance.theme = theme
    if (size) appearance.size = size
    apply(appearance)
    pageVault.write(key, writeAppearance(appearance))
  })
}

function mark({ theme, size }: Appearance): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(
    '[data-theme-choice], [data-size-choice]',
  )) {
    input.checked = input.value === (input.dataset.themeChoice ? theme : size)
  }
}

/** The script in the page's head does the same before the first paint. */
function apply({ theme, size }: Appearance): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  dataset.size = size
}
