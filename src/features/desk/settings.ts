/** The settings of the desk: their names are part of what is kept. */
export const SETTINGS = ['title', 'date', 'place', 'wifi', 'address', 'note'] as const

export type Setting = (typeof SETTINGS)[number]

/** Under this name the chosen plan is kept. */
export const CHOSEN_PLAN = 'plan'

/** The address as it can be opened; undefined while it is not complete. */
export function openableAddress(typed: string): string | undefined {
  const address = typed.trim()
  if (!/^https?:\/\/[^\s/]+/i.test(address)) return undefined
  return URL.canParse(address) ? address : undefined
}
