/** What a window keeps of its deck, so that it goes on after a reload; and whether letters are keys, for the device. */
import { type DeckState, readState, type Steps, within } from './state.ts'

/** The state this tab had of a deck; undefined where it had none or may keep nothing. */
export function keptState(deck: string, steps: Steps): DeckState | undefined {
  try {
    const kept = readState(JSON.parse(sessionStorage.getItem(`lk-deck:${deck}`) ?? ''))
    return kept && within(kept, steps)
  } catch {
    return undefined
  }
}

/** Keeps the state for this tab. */
export function keepState(deck: string, state: DeckState): void {
  try {
    sessionStorage.setItem(`lk-deck:${deck}`, JSON.stringify(state))
  } catch {
    // Where nothing may be kept, the address still names the slide and the step.
  }
}

const LETTERS = () => `lk:${document.documentElement.dataset.course}:-:-:device:deck-letters`

/** What was chosen on this page: it counts also where nothing may be kept. */
let chosen: boolean | undefined

/** Whether letters are keys on this device. */
export function lettersOn(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(LETTERS()) !== 'off'
  } catch {
    return true
  }
}

/** Switches letters as keys on or off. */
export function switchLetters(on: boolean): void {
  chosen = on
  try {
    localStorage.setItem(LETTERS(), on ? 'on' : 'off')
  } catch {
    // Then the choice holds until the page is left.
  }
}
