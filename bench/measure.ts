import type { CDPSession, Page } from '@playwright/test'

/** One finished request. */
export type Traffic = { kind: string; bytes: number }

/** What a page felt like, in milliseconds; `layoutShift` has no unit. */
export type Vitals = { firstPaint: number; largestPaint: number; layoutShift: number; blocking: number }

/** Lists the requests of a page with their bytes on the wire, headers included. */
export async function watchTraffic(session: CDPSession): Promise<Traffic[]> {
  const traffic: Traffic[] = []
  const kinds = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    // An address that carries its own bytes (`data:`) costs no request.
    if (encodedDataLength > 0)
      traffic.push({ kind: kinds.get(requestId) ?? 'other', bytes: encodedDataLength })
  })
  await session.send('Network.enable')
  return traffic
}

/** All bytes of some requests. */
export function count(traffic: Traffic[]): number {
  return traffic.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Starts the observers in the page; call before it is opened. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, blocking: 0 }
    Object.assign(window, { seenVitals: seen })
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    observe('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.firstPaint = startTime
    })
    observe('largest-contentful-paint', ({ startTime }) => {
      seen.largestPaint = startTime
    })
    observe('layout-shift', (entry) => {
      // What moves right after a tap was asked for.
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) {
        seen.layoutShift += Number(entry.value)
      }
    })
    observe('longtask', ({ duration }) => {
      seen.blocking += Math.max(0, duration - 50)
    })
  })
}

/** What the observers saw so far. */
export function vitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => (window as unknown as { seenVitals: Vitals }).seenVitals)
}
