/** An icon beside a word; never alone, so it is hidden from screen readers. @param d path from `icons.ts` */
export function Icon({ d }: { d: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
