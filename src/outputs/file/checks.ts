/** What may not happen where all pages share one document. */
import { attribute, type Element, elementsIn } from './tree.ts'

/**
 * Ids that two pages have, and radio groups that reach over two: answering one would take away the other's answer.
 * @param parts the pages in the file, by address
 */
export function sharedNames(parts: ReadonlyMap<string, Element>): string[] {
  const ids = new Map<string, string>()
  const groups = new Map<string, string>()
  const problems: string[] = []
  for (const [page, part] of parts) {
    for (const element of elementsIn(part)) {
      const id = attribute(element, 'id')
      if (id !== undefined) {
        const other = ids.get(id)
        if (other)
          problems.push(
            `the id "${id}" stands in ${other} and in ${page}: begin it with the page key, see elementId`,
          )
        ids.set(id, page)
      }
      const name = attribute(element, 'type') === 'radio' ? attribute(element, 'name') : undefined
      if (name === undefined) continue
      const other = groups.get(name)
      if (other && other !== page)
        problems.push(`the radio group "${name}" reaches over ${other} and ${page}`)
      groups.set(name, page)
    }
  }
  return problems
}
