/** How the pages look on this device. Kept for the device, not for the person. */

export const themes = ['system', 'light', 'dark', 'projector'] as const
export const sizes = ['normal', 'large', 'larger'] as const

export type Theme = (typeof themes)[number]
export type Size = (typeof sizes)[number]

export interface Appearance {
  theme: Theme
  size: Size
}

/** Reads the kept appearance; anything unknown counts as the default. */
export function readAppearance(raw: string | null): Appearance {
  const [theme, size] = (raw ?? '').split(' ')
  return {
    theme: themes.find((name) => name === theme) ?? 'system',
    size: sizes.find((name) => name === size) ?? 'normal',
  }
}

/** The kept form: two plain words, so that the script in the head of each page stays tiny. */
export function writeAppearance({ theme, size }: Appearance): string {
  return `${theme} ${size}`
}

/** Sets the look on the page; the script in the page's head does the same before the first paint. */
export function applyAppearance({ theme, size }: Appearance, page: DOMStringMap): void {
  if (theme === 'system') delete page.theme
  else page.theme = theme
  page.size = size
}
