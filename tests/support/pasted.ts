/** Pasted scripts as short lines, so that tests read like the scripts. */
import { readScript } from '../../src/features/storyboard/script/paste.ts'

/**
 * A line for each shot: `3s · CU pintu · RIAN: Halo / Ia pergi. · T: TEKS · S: bel · L: loket`, what is empty left out;
 * before them the title, after them the notes.
 */
export function readable(text: string): string[] {
  const { title, shots, notes } = readScript(text)
  const lines = shots.map((shot) => {
    const { seconds, visual, onScreen, sound, location, terms = {}, props, people } = shot
    const said = shot.lines.map(({ speaker, text: words }) => (speaker ? `${speaker}: ${words}` : words))
    const parts = [
      seconds !== undefined && `${seconds}s`,
      visual.replaceAll('\n', '⏎'),
      said.join(' / '),
      ...onScreen.map((shown) => `T: ${shown.replaceAll('\n', '⏎')}`),
      sound && `S: ${sound}`,
      location && `L: ${location}`,
      ...Object.entries(terms).map(([kind, term]) => `${kind}: ${term}`),
      props && `props: ${props}`,
      people && `people: ${people}`,
    ]
    return parts.filter(Boolean).join(' · ')
  })
  return [...(title ? [`# ${title}`] : []), ...lines, ...notes.map((note) => `(${note})`)]
}
