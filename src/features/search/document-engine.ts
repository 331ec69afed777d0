/** Search in the single file: the index is made from the pages in the document when somebody first searches. */
import { searchEngine } from './engine.ts'
import { memoryIndex } from './memory-index.ts'
import type { SearchEngine, SearchWords } from './model.ts'
import { type Markup, sectionsOf } from './sections.ts'

/**
 * The engine of a document that holds the whole course: each page is an `<article data-page="/pelajaran/x/">`, its
 * `<main>` and sections have the ids that they have in the site.
 */
export function documentEngine(document: Document, words: SearchWords): SearchEngine {
  const open = async () => {
    // All pages lie on the shelf; the one that is shown is a copy.
    const shelf = document.querySelector<HTMLTemplateElement>('template[data-shelf]')?.content ?? document
    const pages = [...shelf.querySelectorAll<HTMLElement>('article[data-page]')]
    return memoryIndex(
      pages.flatMap((page) => {
        const main = page.querySelector('main') ?? page
        return sectionsOf(markupOf(main), page.dataset.page ?? '')
      }),
    )
  }
  return searchEngine(open, words, ({ id }) => `#${id}`)
}

function markupOf(element: Element): Markup {
  return {
    name: element.localName,
    attribute: (name) => element.getAttribute(name),
    children: function* () {
      for (const child of element.childNodes) {
        if (child instanceof Text) yield child.data
        else if (child instanceof Element) yield markupOf(child)
      }
    },
  }
}
