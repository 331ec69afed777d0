/** The mock posts of a lesson that have an id, for the slides that show them. */
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx)

/**
 * Posts by id, without the id.
 * @param lesson the text of lesson.mdx, which the content check has read before
 */
export function postsOf(lesson: string): Map<string, MdxJsxFlowElement> {
  const posts = new Map<string, MdxJsxFlowElement>()
  visit(parser.parse(lesson), 'mdxJsxFlowElement', (node) => {
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')
    if (node.name !== 'Post' || typeof id?.value !== 'string') return
    plainWords(node)
    posts.set(id.value, { ...node, attributes: node.attributes.filter((one) => one !== id) })
  })
  return posts
}

/** Slides have none of the tags that stand in a lesson's sentences: their words stay. */
function plainWords(post: MdxJsxFlowElement): void {
  visit(post, 'mdxJsxTextElement', (tag, at, parent) => {
    if (at === undefined || !parent || !/^[A-Z]/.test(tag.name ?? '')) return
    parent.children.splice(at, 1, ...tag.children)
    return at
  })
}
