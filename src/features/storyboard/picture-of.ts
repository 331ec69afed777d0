/** Which picture stands for a shot, and how it is told in words. Pure. */
import type { Library, TermKind } from './library/library.ts'
import type { Content, Shot } from './model.ts'
import { isBlank, type Panel } from './panel/model.ts'

/** The first panel of a shot that shows anything; undefined when there is none. */
export function firstPicture(content: Content, shot: Shot): Panel | undefined {
  return shot.panels.flatMap((id) => content.panels[id] ?? []).find((panel) => !isBlank(panel))
}

/**
 * What a shot shows, in words: the description of its first panel, which may stand for a drawing, or else what is written
 * of the shot; '' when nothing is.
 */
export function descriptionOf(content: Content, shot: Shot): string {
  const alts = shot.panels.map((id) => content.panels[id]?.alt.trim() ?? '')
  return alts.find((alt) => alt !== '') ?? (shot.visual.trim() || (shot.lines[0]?.text ?? '').trim())
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
