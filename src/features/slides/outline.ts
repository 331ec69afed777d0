/** What a deck tells about itself once it was compiled. Pure types. */

/** How a slide is laid out. */
export type SlideKind = 'cover-slide' | 'statement' | 'picture-slide' | 'plain'

/** One slide, as messages and lists name it. */
export interface SlideOutline {
  /** Position in the deck, from 1. */
  number: number
  /** Line of its heading in the file. */
  line: number
  title: string
}

/** Left in the front matter by `remarkSlides`. */
export interface DeckText {
  slides: SlideOutline[]
  /** Path of the file below the project's folder, for messages. */
  file: string
}
