/** Draws a code to be scanned with a phone's camera. Loaded only where one is asked for. */
import { encode } from 'uqr'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Draws an address into an element, in place of what stood there. Always dark on white, whatever the theme: cameras
 * expect that.
 */
export function drawCode(into: Element, address: string): void {
  const { size, data } = encode(address, { ecc: 'M', border: 2 })
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.setAttribute('class', 'code')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('shape-rendering', 'crispEdges')
  const path = document.createElementNS(SVG, 'path')
  const rows = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  path.setAttribute('d', rows.join(''))
  svg.append(path)
  into.replaceChildren(svg)
}
