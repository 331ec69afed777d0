import { kawungOf } from '../../src/ui/kawung.ts'
import { petals } from '../../src/ui/petal-paths.ts'

const { a, b, c, d } = petals
const SCALE = 1.2

/** The sign of the course, as in its header. */
export function flower(): string {
  return `<svg class="flower" viewBox="0 0 40 40" aria-hidden="true"><path d="${a + b + c}"/><path class="marked" d="${d}"/></svg>`
}

/** A band of kawung in the dye of the first module, one petal marked. */
export function band(): string {
  const { ground, petal } = kawungOf(1)
  const all = 'width="100%" height="100%"'
  return `<div class="band motif" aria-hidden="true"><svg ${all}>
<pattern id="kawung" width="40" height="40" patternUnits="userSpaceOnUse" patternTransform="scale(${SCALE})"><path fill="${petal}" d="${a + b + c + d}"/></pattern>
<rect ${all} fill="${ground}"/><rect ${all} fill="url(#kawung)"/>
<path class="marked" transform="scale(${SCALE})translate(80 0)" d="${b}"/>
</svg></div>`
}
