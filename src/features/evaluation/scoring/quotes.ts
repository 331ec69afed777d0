/** What of a post can be taken as evidence with one tap. Pure. */
import type { Post, Remark } from '../model.ts'

/** One piece of a post, word for word. */
export type Quote =
  | { from: 'text'; text: string }
  | { from: 'seen'; text: string }
  | { from: 'remark'; remark: Remark }

/** The sentences of a post, of what is seen, and its remarks, in the order in which one reads them. */
export function quotesOf({ text, seen = '', remarks = [] }: Post): Quote[] {
  return [
    ...sentencesIn(text).map((sentence): Quote => ({ from: 'text', text: sentence })),
    ...sentencesIn(seen).map((sentence): Quote => ({ from: 'seen', text: sentence })),
    ...remarks.map((remark): Quote => ({ from: 'remark', remark })),
  ]
}

/** A number that begins a line of a list, or a short form such as `Jl.`, ends no sentence. */
const NO_END = /(?:^|\s)(?:\d{1,2}|[A-Za-z]{1,2}|(?:[A-Za-z]\.)+[A-Za-z]|dll|dsb|hlm|pkl|tgl|rek)\.$/i

/** The sentences of a text as they stand there; a line break ends one too. */
export function sentencesIn(text: string): string[] {
  return text.split(/\n+/).flatMap((line) => {
    const sentences: string[] = []
    // An end mark ends a sentence only before a blank: 09.00 and rumah.contoh/klinik go on.
    for (const piece of line.match(/\S+\s*/g) ?? []) {
      const last = sentences.at(-1)
      const isOpen =
        last !== undefined &&
        (!/[.!?…]["”’)]*\s*$/.test(last) || NO_END.test(last.trim()) || /^[“"‘(]*\p{Ll}/u.test(piece))
      if (isOpen) sentences[sentences.length - 1] = last + piece
      else sentences.push(piece)
    }
    return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  })
}
