/** Numbers with their names, one a line. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="results-facts">
      {facts.map(({ name, value, hint }) => (
        <div key={name}>
          <dt>
            {name}
            {hint !== undefined && <small>{hint}</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export interface Fact {
  name: string
  value: string
  hint?: string
}
