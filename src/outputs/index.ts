import type { AstroIntegration } from 'astro'
import { budget } from './budget/index.ts'
import { csp } from './csp/index.ts'
import { file } from './file/index.ts'
import { slideFit } from './fit/index.ts'
import { inline } from './inline/index.ts'
import { preload } from './preload/index.ts'
import { search } from './search/index.ts'

/**
 * What is made from the finished pages. Astro runs these in the order of the list, and each sees what the one
 * before left:
 * 1. `preload` adds to the pages, so it comes before the policy that fixes what they hold.
 * 2. `file` packs them into the files that people take along.
 * 3. `inline` makes small what the pages hold, also before the policy.
 * 4. `csp` hashes what is there: nothing may change a page after it.
 * 5. `budget` changes nothing and weighs what is delivered, the policy included.
 * 6. `search` reads the pages and writes files beside them.
 * 7. `fit` opens the slides in a browser: last, as it takes longest and changes nothing.
 */
export function outputs(): AstroIntegration[] {
  return [preload(), file(), inline(), csp(), budget(), search(), slideFit()]
}
