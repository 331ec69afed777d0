/** Runs a check over every slide of the course. */
import { nearest } from '../../yaml/nearest.ts'
import type { Course, Deck } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { SLIDES } from '../slide-tags.ts'
import type { Slide } from '../slides.ts'
import { tagRule } from '../vocabulary.ts'

/** A mistake on a slide: an offset into the file, what is wrong, and the mend. */
export type SlideFault = [at: number, what: string, mend: string]

/** What a rule may look at beside the slide. */
export interface SlideContext {
  course: Course
  deck: Deck
  /** The text of the whole file. */
  text: string
}

/** The check of a rule that looks at one slide at a time. */
export function forEachSlide(
  check: (slide: Slide, context: SlideContext) => SlideFault[],
): (course: Course) => Problem[] {
  return (course) =>
    course.decks.flatMap((deck) =>
      deck.slides.flatMap((slide) =>
        check(slide, { course, deck, text: deck.mdx.file.text }).map(([at, what, mend]) =>
          problemAt(deck.mdx.file.placeAt(at), what, mend, slide.subject),
        ),
      ),
    )
}

/** Whether an unknown tag on the slide was meant as this one: it is reported as unknown, not as missing. */
export function isMeant(tag: string, { uses }: Slide): boolean {
  return uses.some((use) => !tagRule(use.tag, SLIDES) && nearest(use.tag, [tag]) !== undefined)
}
