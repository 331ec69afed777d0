/** Reads the slides of a lesson, or a deck of its own. */
import { deckFrontmatter, lessonDeckFrontmatter } from '../features/slides/schema.ts'
import type { Deck, Lesson } from './course.ts'
import { readMdx } from './mdx-file.ts'
import { type Prose, proseInRange } from './prose.ts'
import { addProse, type Reading, writtenId } from './read-items.ts'
import { SLIDES } from './slide-tags.ts'
import { type Slide, slidesOf } from './slides.ts'
import type { TextFile } from './text-file.ts'
import { checkShape } from './zod-issue.ts'

/** Reads `slides.mdx` of a lesson; without a lesson, a file such as `id/decks/pembukaan.mdx`. */
export function readDeck(reading: Reading, file: TextFile, locale: string, lesson?: Lesson): Deck {
  const name = file.path.split('/').at(-1) ?? ''
  const slug = lesson?.slug ?? name.replace(/\.mdx$/, '')
  const subject = `tayangan "${slug}"`
  const mdx = readMdx(file, subject, SLIDES)
  const slides = slidesOf(mdx)
  const { frontmatter } = mdx
  reading.problems.push(
    ...mdx.problems.map((problem) => {
      const slide = slides.findLast(({ heading }) => heading.place.line <= problem.line)
      return { ...problem, subject: slide?.subject ?? problem.subject }
    }),
  )
  reading.prose.push(...mdx.prose.map((prose) => named(prose, slides)), ...altTexts(file, slides))
  const deck: Deck = { subject, locale, lesson, slug, mdx, slides }
  // A deck without front matter was reported already; naming each missing field would bury that.
  if (frontmatter.value === null || !frontmatter.readable) return deck
  const schema = lesson ? lessonDeckFrontmatter : deckFrontmatter
  reading.problems.push(...checkShape(schema, frontmatter, [], subject).problems)
  for (const field of ['title', 'lead']) addProse(reading, frontmatter, [field], subject)
  return lesson ? deck : { ...deck, id: writtenId(frontmatter, ['id']) }
}

/** The text under the name of its slide. */
function named(prose: Prose, slides: Slide[]): Prose {
  const { line } = prose.place(0, prose.text)
  const slide = slides.findLast(({ heading }) => heading.place.line <= line)
  return { ...prose, subject: slide?.subject ?? prose.subject }
}

/** What pictures say to those who do not see them is read as well. */
function altTexts(file: TextFile, slides: Slide[]): Prose[] {
  return slides.flatMap(({ pictures, subject }) =>
    pictures.map(({ alt, altStart }) =>
      proseInRange(file, [altStart, altStart + alt.length], alt, { subject }),
    ),
  )
}
