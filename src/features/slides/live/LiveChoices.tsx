import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { type Durable, durable } from '../../../storage/durable.ts'
import { earlyInputs } from '../../../ui/early-taps.ts'
import { InlineText } from '../../../ui/InlineText.tsx'
import { useMounted } from '../../../ui/use-mounted.ts'
import { useStore } from '../../../ui/use-store.ts'
import { saved } from '../saved.ts'
import { allHands, countHands, type Hands, handsFor, readHands } from './model.ts'
import { liveWords } from './words.ts'

interface LiveChoicesProps {
  /** Id under which the hands are kept. */
  id: string
  /** Element ids begin with it. */
  element: string
  choices: { id: string; text: string }[]
  locale: Locale
}

const stores = new Map<string, Durable<Hands>>()

function handsStore(id: string): Durable<Hands> {
  const known = stores.get(id) ?? durable(saved, id)
  stores.set(id, known)
  return known
}

/** Choices with the hands that were raised for each: typed in, drawn as bars, kept. */
export function LiveChoices({ id, element, choices, locale }: LiveChoicesProps) {
  const words = liveWords(locale)
  const $hands = handsStore(id)
  const kept = useStore($hands)
  // The server knows no hands: they show once the page is alive.
  const isAlive = useMounted()
  const hands = isAlive ? kept : { counts: {} }
  const ids = choices.map((choice) => choice.id)
  const sum = allHands(hands, ids)
  const most = Math.max(1, ...ids.map((choice) => handsFor(hands, choice) ?? 0))
  const count = (choice: string, typed: string) =>
    $hands.change((old, now) => countHands(old, choice, readHands(typed.replace(/\D/g, '')), now))
  const list = useRef<HTMLOListElement>(null)
  const [cleared, setCleared] = useState<Hands>()

  // Typed before the script came: it counts, and nothing that was kept is written over by what was not typed.
  useLayoutEffect(() => {
    const early = new Map((list.current ? earlyInputs(list.current) : []).map(({ id, value }) => [id, value]))
    for (const choice of ids) {
      const typed = early.get(`${element}-${choice}`)
      if (typed) count(choice, typed)
    }
  }, [])

  function clear() {
    setCleared(hands)
    for (const choice of ids) count(choice, '')
  }

  function undo() {
    for (const choice of ids) count(choice, String((cleared && handsFor(cleared, choice)) ?? ''))
    setCleared(undefined)
  }

  return (
    <>
      <ol class="live" ref={list}>
        {choices.map((choice, at) => {
          const letter = letterOf(at)
          const value = handsFor(hands, choice.id)
          return (
            <li key={choice.id} data-letter={letter}>
              <b class="letter">{letter}</b>
              <span class="choice">
                <InlineText text={choice.text} />
              </span>
              <input
                class="typed hands"
                id={`${element}-${choice.id}`}
                inputMode="numeric"
                autocomplete="off"
                maxLength={4}
                aria-label={words.hands(letter)}
                // Hydration would overwrite what was typed early with any value given here.
                value={isAlive ? (value ?? '') : undefined}
                onInput={({ currentTarget }) => count(choice.id, currentTarget.value)}
              />
              <svg class="hands-bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
                <rect width={value ?? 0} height="1" />
              </svg>
            </li>
          )
        })}
      </ol>
      <p class="hands-sum">
        {sum === 0 ? words.empty : words.sum(sum)}
        {sum > 0 && <Press text={words.clear} press={clear} />}
        {sum === 0 && cleared && <Press text={words.undo} press={undo} />}
      </p>
    </>
  )
}

function Press({ text, press }: { text: string; press: () => void }) {
  return (
    <button type="button" class="button plain" onClick={press}>
      {text}
    </button>
  )
}

/** The letter of a choice, counted from 0. */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}
