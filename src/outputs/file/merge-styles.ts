/** Joins the style sheets of many pages, which mostly hold the same rules, into one. */
import postcss, { type AtRule, type ChildNode, type Container } from 'postcss'

/**
 * One sheet with every rule of all sheets once, where it stood first. Rules of the same layer, media query or other
 * block are gathered in that block.
 */
export function mergeStyles(sheets: string[]): string {
  const merged = postcss.root()
  for (const sheet of sheets) mergeInto(merged, postcss.parse(sheet))
  return merged.toString()
}

function mergeInto(merged: Container, added: Container): void {
  for (const node of [...(added.nodes ?? [])]) {
    const same = merged.nodes?.find((other) => isSame(other, node))
    if (!same) merged.append(node.clone())
    else if (isBlock(same) && isBlock(node)) mergeInto(same, node)
  }
}

/** Blocks of one name are the same whatever they hold; everything else only when it reads the same. */
function isSame(one: ChildNode, other: ChildNode): boolean {
  if (isBlock(one) && isBlock(other)) return one.name === other.name && one.params === other.params
  return !isBlock(one) && !isBlock(other) && one.toString() === other.toString()
}

/** A layer, media or feature query: it gathers rules. */
function isBlock(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && /^(layer|media|supports)$/.test(node.name) && node.nodes !== undefined
}
