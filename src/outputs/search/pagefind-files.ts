import { close, createIndex } from 'pagefind'
import { vocabularyOf } from '../../features/search/memory-index.ts'
import type { Section } from '../../features/search/model.ts'
import { asToken, FOLDER, VOCABULARY } from '../../features/search/pagefind-format.ts'
import { stemsOf } from '../../features/search/stem.ts'

/**
 * The files of a Pagefind index over some sections, by their path in the site. A section is a record of its own. Its
 * text is indexed as stems of ours, because Pagefind's own Indonesian stemmer knows no everyday forms ("nulis") and
 * the other engine has none. What is shown goes along as metadata. Pagefind's own windows (370 KB) are left out.
 */
export async function pagefindFiles(sections: readonly Section[]): Promise<Map<string, Uint8Array>> {
  try {
    // No language of Pagefind's, or it would stem the stems.
    const { index, errors } = await createIndex({ forceLanguage: 'x', keepIndexUrl: true })
    if (!index) throw new Error(errors.join('\n'))
    for (const section of sections) {
      const added = await index.addHTMLFile({
        url: `${section.page}#${section.id}`,
        content: recordOf(section),
      })
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
    }
    const { files } = await index.getFiles()
    const needed = files.filter(({ path }) => NEEDED.test(path))
    const vocabulary = JSON.stringify(Object.fromEntries(vocabularyOf(sections)))
    return new Map([
      ...needed.map(({ path, content }): [string, Uint8Array] => [FOLDER + path, content]),
      [FOLDER + VOCABULARY, new TextEncoder().encode(vocabulary)],
    ])
  } catch (cause) {
    throw new Error('Pagefind could not index the site', { cause })
  } finally {
    await close()
  }
}

const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/

/** What a word in a heading counts, on Pagefind's scale from 0 to 10 with 1 for text. */
const WEIGHTS = { title: 4, pageTitle: 2 }

function recordOf(section: Section): string {
  const { title, pageTitle, text } = section
  const paragraph = (words: string, weight: number) =>
    `<p data-pagefind-weight="${weight}">${stemsOf(words).map(asToken).join(' ')}</p>`
  const shown = JSON.stringify(section).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<html lang="x"><body data-pagefind-body>${[
    paragraph(title || pageTitle, WEIGHTS.title),
    paragraph(pageTitle, WEIGHTS.pageTitle),
    paragraph(text, 1),
  ].join('')}<i data-pagefind-meta="section[title]" title="${shown}"></i></body></html>`
}
