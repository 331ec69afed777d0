/** How slots share their time: a piece for each, as wide as its seconds. Beside words that say the same. */
export function PatternRuler({ seconds }: { seconds: number[] }) {
  const whole = seconds.reduce((sum, time) => sum + time, 0) || 1
  const part = (time: number) => `${(time / whole) * 100}%`
  let from = 0
  return (
    <svg class="shelf-ruler" aria-hidden="true">
      {seconds.map((time, at) => {
        const start = from
        from += time
        return <rect key={at} x={part(start)} width={part(time)} height="100%" />
      })}
    </svg>
  )
}
