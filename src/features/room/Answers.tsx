interface Answer {
  text: string
  onPress: () => void
}

/** The answers to a plain question, as wide buttons; the first is the one that is hoped for. */
export function Answers({ answers }: { answers: Answer[] }) {
  return (
    <div class="room-answers">
      {answers.map(({ text, onPress }, at) => (
        <button key={text} type="button" class={at === 0 ? 'button primary' : 'button'} onClick={onPress}>
          {text}
        </button>
      ))}
    </div>
  )
}
