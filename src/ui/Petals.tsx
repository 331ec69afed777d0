import { petals } from './petal-paths.ts'

/** What one petal stands for. */
export type PetalState = 'done' | 'now' | 'open'

/** Progress as petals, leaning left and right by turns. The count is always said in words beside it. */
export function Petals({ states }: { states: PetalState[] }) {
  const width = states.length * 20
  return (
    <svg class="petals" viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true">
      {states.map((state, at) => (
        <path
          // Petals never move: their position is their identity.
          key={at}
          class={state}
          transform={at % 2 ? `matrix(-1 0 0 1 ${at * 20 + 20} 0)` : `translate(${at * 20})`}
          d={petals.a}
        />
      ))}
    </svg>
  )
}
