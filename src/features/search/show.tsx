/** Puts the search dialog on the page, with its styles and the engine that fits the way the course is opened. */

import { searchWords as courseWords } from 'virtual:search-words'
import { render } from 'preact'
import type { Locale } from '../../i18n/locales.ts'
import type { SearchEngine } from './model.ts'
import { pagefindEngine } from './pagefind-engine.ts'
import { SearchDialog } from './SearchDialog.tsx'
import styles from './search.css?inline'

let shown: HTMLDialogElement | undefined

/** Opens the dialog; what was typed before in this page is still there. */
export function showSearch(locale: Locale): void {
  shown ??= put(locale)
  shown.showModal()
  const field = shown.querySelector('input')
  field?.focus()
  field?.select()
}

function put(locale: Locale): HTMLDialogElement {
  // A made style sheet needs no address, so that it is there in the single file too, and the content policy allows it.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  const root = document.createElement('div')
  document.body.append(root)
  render(<SearchDialog engine={engineHere()} examples={courseWords.examples} locale={locale} />, root)
  const dialog = root.querySelector('dialog')
  if (!dialog) throw new Error('The search dialog was not drawn')
  return dialog
}

/** The single file says what it is in `data-file`; it has no server to ask for an index. */
function engineHere(): SearchEngine {
  if (document.documentElement.dataset.file === undefined) {
    return pagefindEngine(import.meta.env.BASE_URL.replace(/\/?$/, '/'), courseWords)
  }
  const engine = import('./document-engine.ts').then((made) => made.documentEngine(document, courseWords))
  return {
    search: async (query) => (await engine).search(query),
    warmUp: async () => (await engine).warmUp(),
  }
}
