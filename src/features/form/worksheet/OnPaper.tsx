/**
 * What stands on paper instead of a control, which would cut long text off: what is filled in, or lines to write on.
 * @param lines how many lines are left empty
 */
export function OnPaper({ text, lines = 1 }: { text: string; lines?: number }) {
  return (
    <div class={text ? 'on-paper written' : 'on-paper'}>
      {text && <span class="value">{text}</span>}
      {Array.from({ length: lines }, (_, at) => (
        // Lines are all alike: their position is their identity.
        <i key={at} />
      ))}
    </div>
  )
}
