/** All rules of decks. A new rule for slides is added here. */
import type { Rule } from '../course.ts'
import { deckIds, deckPlaces } from './decks.ts'
import { slideAddresses } from './slides-addresses.ts'
import { slideCounts, slidesAlone } from './slides-alone.ts'
import { slideLists, slideTables, slideWords } from './slides-amount.ts'
import { slideContents, slideNesting } from './slides-contents.ts'
import { slideMarkdown } from './slides-markdown.ts'
import { namedOnSlides } from './slides-named.ts'
import { slideNotes } from './slides-notes.ts'
import { slideCover, slideHeadings } from './slides-order.ts'
import { slidePictures } from './slides-pictures.ts'

/** In no particular order. */
export const slideRules: Rule[] = [
  deckIds,
  deckPlaces,
  slideHeadings,
  slideCover,
  slideNotes,
  slidesAlone,
  slideCounts,
  slideContents,
  slideNesting,
  slideWords,
  slideLists,
  slideTables,
  namedOnSlides,
  slidePictures,
  slideAddresses,
  slideMarkdown,
]
