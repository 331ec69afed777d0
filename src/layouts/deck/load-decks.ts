/** Reads the decks out of the content collection, once for each build. Runs at build only. */
import { getCollection, render } from 'astro:content'
import type { DeckText } from '../../features/slides/outline.ts'
import type { Locale } from '../../i18n/locales.ts'
import { deckHref, lessonDeckHref } from '../../i18n/routes.ts'

export type LoadedDeck = Awaited<ReturnType<typeof load>>[number]

const loaded = new Map<Locale, Promise<LoadedDeck[]>>()

/** Every deck of one language. */
export function loadDecks(locale: Locale): Promise<LoadedDeck[]> {
  // In dev an editor's change must show; in a build nothing changes any more.
  if (import.meta.env.DEV) return load(locale)
  const known = loaded.get(locale) ?? load(locale)
  loaded.set(locale, known)
  return known
}

async function load(locale: Locale) {
  const entries = await getCollection('decks', ({ id }) => id.startsWith(`${locale}/`))
  return Promise.all(
    entries.map(async (entry) => {
      const { Content, remarkPluginFrontmatter } = await render(entry)
      const { data } = entry
      const own = 'id' in data
      const id = entry.id.slice(locale.length + 1)
      return {
        id,
        /** Whether it belongs to a lesson, whose id it then has. */
        lesson: !own,
        href: own ? deckHref(id, locale) : lessonDeckHref(id, locale),
        data,
        // Written by remarkSlides, which ran when the deck was compiled.
        text: remarkPluginFrontmatter.text as DeckText,
        Content,
      }
    }),
  )
}
