/** Places in a text that wait to be filled in, however a person marks them. Pure. */

const BLANKS = /\[\s*isi(?![\p{L}\p{N}])[^\]\n]*\]?|\[\s*(?:\.{2,}|…|_{2,})\s*\]?|_{3,}/giu

/** The marks of a text that wait to be filled in: `[ISI]`, `[ISI: kota]`, `[isi tanggal]`, `[...]`, `____`. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(BLANKS)].map(([found]) => found.trim())
}
