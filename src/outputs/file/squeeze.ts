/**
 * What only scripts need, compressed: the modules and the data of the islands are two fifths of a file, and a fifth of
 * that when compressed. The script in `src/layouts/File.astro` takes them out again before any other runs.
 */
import { gzipSync } from 'node:zlib'
import { attribute, type Element, elementsIn, make, setAttribute, setText, textIn } from './tree.ts'

/** What the compressed part holds, as JSON. */
export interface Squeezed {
  /** The import map, as the very text that the policy knows the hash of. */
  map: string
  /** Modules that start the course, each when the one before has run. */
  start: string[]
  /** Texts of the `<script data-squeezed>` of the document, in its order. */
  data: string[]
}

/** Takes the data out of the articles and puts it with the modules into one compressed script. */
export function squeeze(
  articles: Element[],
  map: string,
  start: string[],
): { script: Element; bytes: number } {
  const data = articles
    .flatMap((article) => [...elementsIn(article)])
    .filter((element) => attribute(element, 'type') === 'application/json')
    .map((element) => {
      const text = textIn(element)
      setText(element, '')
      setAttribute(element, 'data-squeezed', '')
      return text
    })
  const squeezed: Squeezed = { map, start, data }
  const text = gzipSync(JSON.stringify(squeezed), { level: 9 }).toString('base64')
  return { script: make('script', { type: 'application/gzip' }, text), bytes: text.length }
}
