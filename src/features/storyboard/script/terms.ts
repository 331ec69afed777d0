/** Terms of the camera in what is seen: "CU, top: bunga mendarat". Pure. */
import type { Library, Term, TermKind } from '../library/library.ts'
import type { Id } from '../model.ts'

export const TERM_KINDS = ['size', 'angle', 'movement', 'transition'] as const satisfies TermKind[]

/**
 * The terms that a description of a picture begins with, at most one of each kind: by code, title or another spelling.
 * - At the very beginning and after a size, as in "MS two shot warga", any term counts.
 * - After a comma, a colon or the like, and instead of a size, a term counts where nothing follows it, as in "MCU Bu
 *   Sari, push in; tersenyum"; one of two words, and a code in capitals, even before other words: "CU poster; match cut
 *   ke kartu". So in "Tinggi gedung" and "Diam-diam warga pulang" there is none.
 */
export function termsIn(visual: string, vocabulary: Library['vocabulary']): Partial<Record<TermKind, Id>> {
  const found: Partial<Record<TermKind, Id>> = {}
  for (const [at, { terms, rest }] of partsOf(visual, vocabulary).entries()) {
    const [first] = terms
    const isCertain = first && (rest === '' || first.isCode || first.spelling.includes(' '))
    if (!isCertain && !(at === 0 && first?.kind === 'size')) continue
    for (const { kind, id } of terms) found[kind] ??= id
  }
  return found
}

/** Whether a text is nothing but terms of different kinds, so that their ids say all of it. */
export function isAllTerms(text: string, vocabulary: Library['vocabulary']): boolean {
  const parts = partsOf(text, vocabulary)
  const kinds = parts.flatMap(({ terms }) => terms.map(({ kind }) => kind))
  return (
    text.length <= LONGEST && parts.every(({ rest }) => rest === '') && new Set(kinds).size === kinds.length
  )
}

/** Terms stand in the first words. In characters. */
const LONGEST = 200

interface Spelling {
  spelling: string
  kind: TermKind
  id: Id
}

interface Found extends Spelling {
  /** Written in capitals, as codes are. */
  isCode: boolean
}

function partsOf(text: string, vocabulary: Library['vocabulary']): { terms: Found[]; rest: string }[] {
  const spellings = spellingsOf(vocabulary)
  const parts = plain(text.slice(0, LONGEST)).split(/[,;:.\n()[\]/+]| [-–—] /)
  return parts.map((part) => termsAtStart(part.trim(), spellings))
}

/** All spellings, the longest first, so that "extreme close up" is no "close up". */
function spellingsOf(vocabulary: Library['vocabulary']): Spelling[] {
  const all = TERM_KINDS.flatMap((kind) =>
    vocabulary[kind].flatMap((term) =>
      writtenAs(term).map((text) => ({ spelling: plain(text).toLowerCase(), kind, id: term.id })),
    ),
  )
  return all.filter(({ spelling }) => spelling !== '').sort((a, b) => b.spelling.length - a.spelling.length)
}

function writtenAs({ code, title, also }: Term): string[] {
  return [code, title, ...also]
}

/** No hyphens, one sort of apostrophe, one blank between words. */
function plain(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/([\p{L}\p{N}])-(?=\p{L})/gu, '$1 ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function termsAtStart(text: string, spellings: readonly Spelling[]): { terms: Found[]; rest: string } {
  const terms: Found[] = []
  let rest = text
  for (;;) {
    const small = rest.toLowerCase()
    const term = spellings.find(({ spelling }) => small.startsWith(spelling) && isWhole(small, spelling))
    if (!term) return { terms, rest }
    const written = rest.slice(0, term.spelling.length)
    terms.push({ ...term, isCode: written === written.toUpperCase() })
    rest = rest.slice(term.spelling.length).trim()
  }
}

function isWhole(text: string, spelling: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text[spelling.length] ?? '')
}
