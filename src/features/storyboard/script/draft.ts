/** A shot while its text is being read, and what becomes of all of them. Pure. */
import type { TermKind } from '../library/library.ts'
import { MAX_SHOTS, MAX_TEXT } from '../model.ts'
import { isNothing } from './brackets.ts'
import type { Field } from './fields.ts'
import { isName } from './name.ts'
import type { PastedScript, PastedShot } from './pasted.ts'
import { unquoted } from './quotes.ts'
import { secondsOf, type Timing, takeTiming, timingOf } from './seconds.ts'
import { type Speech, speechIn } from './speech.ts'

export interface Draft {
  timing?: Timing
  visual: string[]
  said: { speaker: string; text: string }[]
  onScreen: string[]
  sound: string[]
  location: string[]
  label: string[]
  terms: Partial<Record<TermKind, string>>
  props: string[]
  people: string[]
  /** Who speaks what no name stands before. */
  speaker?: string
  notes: string[]
  /** Texts of which only the whole script tells whether they are seen or said. */
  loose: string[]
}

/** What was read of a text, before speech is taken apart. */
export interface Reading {
  title?: string
  drafts: Draft[]
  notes: string[]
  /** Names after which a dash counts like a colon. */
  byDash: ReadonlySet<string>
}

export function newDraft(): Draft {
  return {
    visual: [],
    said: [],
    onScreen: [],
    sound: [],
    location: [],
    label: [],
    terms: {},
    props: [],
    people: [],
    notes: [],
    loose: [],
  }
}

/** Puts a text where its field says; what has no place there becomes a note, with the name of its field. */
export function add(draft: Draft, field: Field, text: string, name = '', speaker = ''): void {
  const words = text.trim()
  if (words === '') return
  if (isNothing(words) && field !== 'audio' && field !== 'visual') {
    if (/\p{L}/u.test(words)) draft.notes.push(named(name, words))
    return
  }
  if (field === 'audio') draft.said.push({ speaker, text: words })
  else if (field === 'seconds') addTime(draft, words, name)
  else if (field === 'size' || field === 'angle' || field === 'movement' || field === 'transition') {
    draft.terms[field] = [draft.terms[field], words].filter(Boolean).join(', ')
  } else if (field === 'number') draft.label.push(words)
  else if (field === 'speaker' || field === 'note' || field === 'title') draft.notes.push(named(name, words))
  else if (field === 'onScreen' || field === 'sound' || field === 'location')
    draft[field].push(unquoted(words) ?? words)
  else draft[field].push(words)
}

/** Whether nothing is in a draft but perhaps its time and what it is called. */
export function isEmpty(draft: Draft): boolean {
  const { visual, said, onScreen, sound, loose, props, people, notes, terms } = draft
  return [visual, said, onScreen, sound, loose, props, people, notes, Object.keys(terms)].every(
    ({ length }) => length === 0,
  )
}

/** The script that was read: speech taken apart, times worked out, nothing longer than a board holds. */
export function scriptOf({ title, drafts, notes, byDash }: Reading): PastedScript {
  const kept = drafts.slice(0, MAX_SHOTS)
  const seconds = secondsOf(kept.map(({ timing }) => timing))
  const all = [...notes]
  const shots = kept.map((draft, at) => {
    const left: string[] = []
    const shot = shotOf(draft, seconds[at], byDash, left)
    all.push(...left.map((note) => `Shot ${at + 1}: ${note}`))
    return shot
  })
  all.push(...drafts.slice(MAX_SHOTS).map(wholeText))
  return { ...(title && { title }), shots, notes: all.filter((note) => note.trim() !== '') }
}

/** More lines or texts of one shot than a board keeps. */
const MAX_LINES = 500

function shotOf(
  draft: Draft,
  seconds: number | undefined,
  byDash: ReadonlySet<string>,
  left: string[],
): PastedShot {
  const { speaker: named = '' } = draft
  const voice = isName(named) ? named : ''
  const speeches = draft.said.map(({ text, speaker }) => speechIn(text, speaker || voice, byDash))
  const from = <K extends keyof Speech>(part: K) => speeches.map((speech) => speech[part])
  const lines = from('lines').flat()
  const onScreen = [...draft.onScreen, ...from('onScreen').flat()]
  const sounds = [...draft.sound, ...from('sounds').flat()]
  left.push(...draft.label, ...from('notes').flat(), ...draft.notes)
  left.push(...lines.slice(MAX_LINES).map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text)))
  left.push(...onScreen.slice(MAX_LINES))
  if (named && (voice === '' || lines.length === 0)) left.push(named)
  const label = draft.label.join(' · ')
  const within = (text: string) => shortened(text, left)
  return {
    ...(seconds !== undefined && { seconds }),
    visual: within(draft.visual.join('\n')),
    lines: lines.slice(0, MAX_LINES).map(({ speaker, text }) => ({ speaker, text: within(text) })),
    onScreen: onScreen.slice(0, MAX_LINES).map(within),
    sound: within(sounds.join(', ')),
    location: within(draft.location.join(', ')),
    ...(label && { label }),
    ...(Object.keys(draft.terms).length > 0 && { terms: draft.terms }),
    ...(draft.props.length > 0 && { props: within(draft.props.join(', ')) }),
    ...(draft.people.length > 0 && { people: within(draft.people.join(', ')) }),
  }
}

function addTime(draft: Draft, words: string, name: string): void {
  const whole = timingOf(words, true)
  const { timing = whole, rest } = whole ? { rest: '' } : takeTiming(words, true)
  if (!timing || rest !== '') draft.notes.push(named(name, words))
  if (timing && (!draft.timing || 'seconds' in timing)) draft.timing = timing
}

function named(name: string, words: string): string {
  return name ? `${name}: ${words}` : words
}

function shortened(text: string, left: string[]): string {
  if (text.length <= MAX_TEXT) return text
  left.push(text.slice(MAX_TEXT))
  return text.slice(0, MAX_TEXT)
}

/** Everything that is in a draft, for shots that no board has room for. */
function wholeText({
  visual,
  said,
  onScreen,
  sound,
  location,
  label,
  terms,
  props,
  people,
  notes,
  loose,
}: Draft) {
  const spoken = said.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text))
  const camera = Object.values(terms)
  return [label, location, camera, visual, loose, spoken, onScreen, sound, props, people, notes]
    .flat()
    .join('\n')
}
