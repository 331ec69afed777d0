/** Names with the texts that stand under them, such as the parts of a shot that differ. */
export function PartList({ of }: { of: [name: string, text: string][] }) {
  return (
    <dl>
      {of.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
