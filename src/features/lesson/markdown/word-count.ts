import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/**
 * The words of a lesson that are read: neither the comments with ids nor the frontmatter. A dash, a stop after a link
 * or the lines of a table are no words, so that it makes no difference whether the parser knows tables.
 */
export function countWords(tree: Root): number {
  let words = 0
  visit(tree, ['text', 'inlineCode'], (node) => {
    words += textOf(node)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  })
  return words
}
