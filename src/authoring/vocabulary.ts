/** What a vocabulary of tags is. Lessons have one, slides another. */

/** What one attribute of a tag is. */
export interface AttributeRule {
  required?: boolean
  /** The only values allowed. */
  oneOf?: readonly string[]
  /** Text that a reader sees, so the language rules apply. */
  prose?: boolean
}

/** What one tag is. */
export interface TagRule {
  attributes: Record<string, AttributeRule>
  /** `none`: written `<Quiz />`; `words`: inside a paragraph; `block`: on lines of its own. */
  holds: 'none' | 'words' | 'block'
  /** The tag that must surround it. */
  within?: string
  /** A short right example, for messages. */
  example: string
}

/** The tags of one kind of text, and what messages about that kind say. */
export interface Vocabulary {
  tags: Readonly<Record<string, TagRule>>
  /** What to write instead of tags that editors know from elsewhere: from HTML, or from the other kind of text. */
  instead: Readonly<Record<string, string>>
  /** Where its tags stand: `pelajaran`, `salindia`. */
  where: string
  /** What the whole file is: `pelajaran`, `tayangan`. */
  file: string
  /** How the data at the top of the file begins. */
  data: string
  /** How a heading is written. */
  heading: string
  /** A closing tag as an example. */
  closing: string
  /** Whether headings and lines carry permanent ids, as `{/* #id *​/}`; otherwise there are no comments at all. */
  ids: boolean
  /** Whether `<Isi>…</Isi>` may stand in the running text. */
  blanks: boolean
  /** Whether each `##` opens a slide, beyond which no tag reaches. */
  slides: boolean
}

/** The rule of a tag; undefined for a name that is not in the vocabulary. */
export function tagRule(name: string, { tags }: Vocabulary): TagRule | undefined {
  return Object.hasOwn(tags, name) ? tags[name] : undefined
}

/** What to write instead of HTML that editors know from elsewhere, in lessons and on slides alike. */
export const INSTEAD_OF_HTML: Record<string, string> = {
  b: '`**tebal**`',
  strong: '`**tebal**`',
  i: '`*miring*`',
  em: '`*miring*`',
  u: '`<mark>…</mark>`',
  br: 'paragraf baru, dengan satu baris kosong',
  p: 'paragraf biasa, dengan satu baris kosong',
  ul: 'baris-baris yang diawali `- `',
  ol: 'baris-baris yang diawali `1. `',
  li: 'baris yang diawali `- `',
}
