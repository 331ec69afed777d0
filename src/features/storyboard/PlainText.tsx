import { GrowingText, type GrowingTextProps } from './GrowingText.tsx'
import { useText } from './use-text.ts'

/** A text field that grows with its text. */
export function PlainText({
  value,
  write,
  ...field
}: GrowingTextProps & { value: string; write(text: string): void }) {
  const { text, type } = useText(value, (typed) => {
    write(typed)
    return typed
  })
  return (
    <GrowingText {...field} text={text} type={type}>
      {text}
    </GrowingText>
  )
}
