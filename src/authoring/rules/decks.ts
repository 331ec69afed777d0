/** Decks as files: where they lie, and the ids of those that belong to no lesson. */
import type { Deck, Lesson, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'

/** The id of a deck of its own, which is also its address, is its file's name and no lesson's. */
export const deckIds: Rule = {
  name: 'deck-ids',
  check: ({ decks, lessons }) => decks.flatMap((deck) => checkId(deck, lessons)),
}

/** `slides.mdx` lies in the folder of a lesson. */
export const deckPlaces: Rule = {
  name: 'deck-places',
  check: ({ paths, label }) =>
    paths.flatMap((path) => {
      if (path.split('/').at(-1) !== 'slides.mdx' || /^[^/]+\/lessons\/[^/]+\/slides\.mdx$/.test(path))
        return []
      const place = { file: `${label}/${path}`, line: 1, column: 1 }
      const what = 'Berkas `slides.mdx` tidak berada di folder sebuah pelajaran.'
      const mend =
        'pindahkan ke folder pelajarannya; tayangan tanpa pelajaran disimpan di folder `decks` dengan id-nya sebagai nama berkas.'
      return [problemAt(place, what, mend)]
    }),
}

function checkId({ id, slug, lesson, locale, subject }: Deck, lessons: Lesson[]): Problem[] {
  if (lesson || !id) return []
  if (id.id !== slug) {
    const what = `Id tayangan \`${id.id}\` tidak sama dengan nama berkasnya, \`${slug}.mdx\`.`
    return [problemAt(id.place, what, `tulis \`id: ${slug}\`, atau ganti nama berkasnya.`, subject)]
  }
  const same = lessons.find((one) => one.locale === locale && one.slug === slug)
  if (!same) return []
  const what = `Id \`${slug}\` dipakai dua kali: tayangan di sini, dan pelajaran di ${same.place.file}.`
  const mend = `ganti id dan nama berkas ini; tayangan pelajaran itu disimpan sebagai \`slides.mdx\` di foldernya.`
  return [problemAt(id.place, what, mend, subject)]
}
