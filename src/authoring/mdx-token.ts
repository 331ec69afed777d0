/** What is found in the text of a lesson or a deck before tags are paired. */

/** One attribute of a tag; offsets are into the file. */
export interface Attribute {
  name: string
  value: string
  start: number
  valueStart: number
}

/** What stands in the text, in order. A closed opening tag is `<Quiz />`. */
export type Token =
  | {
      kind: 'open'
      name: string
      attributes: Attribute[]
      closed: boolean
      faulty: boolean
      start: number
      end: number
    }
  | { kind: 'close'; name: string; start: number; end: number }
  | { kind: 'comment'; text: string; start: number; end: number }

/** A mistake at an offset. */
export interface Fault {
  at: number
  what: string
  mend: string
}
