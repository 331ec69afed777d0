import type { Page } from '@playwright/test'

/** One finger down at the first point, over the others, and up. */
export async function finger(page: Page, points: { x: number; y: number }[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  const [first, ...rest] = points
  if (!first) return
  await send('touchStart', [first])
  let last = first
  for (const point of rest) {
    // A finger passes what lies between.
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await send('touchMove', [
        { x: last.x + (point.x - last.x) * part, y: last.y + (point.y - last.y) * part },
      ])
    }
    last = point
  }
  await send('touchEnd', [])
  await session.detach()
}
