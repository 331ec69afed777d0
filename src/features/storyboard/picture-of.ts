/** Which picture stands for a shot, and how it is told in words. Pure. */
import type { Library, TermKind } from './library/library.ts'
import type { Content, Shot } from './model.ts'
import { isBlank, type Panel } from './panel/model.ts'

/** The first panel of a shot that shows anything; undefined when there is none. */
export function firstPicture(content: Content, shot: Shot): Panel | undefined {
  return shot.panels.flatMap((id) => content.panels[id] ?? []).find((panel) => !isBlank(panel))
}

/** What a picture shows, in words: its description, or else what is written of the shot; '' when nothing is. */
export function descriptionOf(shot: Shot, panel: Panel | undefined): string {
  return (panel?.alt || shot.visual || shot.lines[0]?.text || '').trim()
}

const KINDS: TermKind[] = ['size', 'angle', 'movement', 'transition']

/** The terms of a shot in short, such as `CU, top`. @param kinds those that are wanted */
export function termsInShort(
  shot: Shot,
  vocabulary: Library['vocabulary'],
  kinds: readonly TermKind[] = KINDS,
): string {
  return kinds
    .flatMap((kind) => vocabulary[kind].filter(({ id }) => id === shot[kind]).map(({ code }) => code))
    .join(', ')
}
