import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { cross, plus } from '../../../ui/icons.ts'
import { useText } from '../use-text.ts'

/** A list whose entries are two short texts that belong together, such as a person and a consent code. */
export function PairFields(props: {
  legend: string
  pairs: [first: string, second: string][]
  names: { first(number: number): string; second(number: number): string; remove(number: number): string }
  placeholders: [first: string, second: string]
  add: string
  readOnly: boolean
  /** Ids of the fields begin with it. */
  part: string
  page: string
  /** @param join see Command; undefined where an entry goes */
  write(pairs: [string, string][], join?: string): void
}) {
  const { legend, pairs, names, placeholders, readOnly, part, page, write } = props
  // An empty one is there to write in; it is kept only once something stands in it.
  const shown: [string, string][] = pairs.length > 0 ? pairs : [['', '']]
  const change = (at: number, side: 0 | 1, text: string) =>
    write(
      shown.map((pair, index): [string, string] =>
        index !== at ? pair : side === 0 ? [text, pair[1]] : [pair[0], text],
      ),
      `${part}/${at}/${side}`,
    )
  return (
    <fieldset class="pairs">
      <legend class="label">{legend}</legend>
      {shown.map(([first, second], at) => (
        <div class="pair" key={at}>
          <TypedText
            id={elementId(page, part, String(at), 'first')}
            value={first}
            name={names.first(at + 1)}
            placeholder={placeholders[0]}
            readOnly={readOnly}
            write={(text) => change(at, 0, text)}
          />
          <TypedText
            id={elementId(page, part, String(at), 'second')}
            value={second}
            name={names.second(at + 1)}
            placeholder={placeholders[1]}
            readOnly={readOnly}
            write={(text) => change(at, 1, text)}
          />
          {pairs.length > 0 && !readOnly && (
            <button
              type="button"
              class="button plain icon-only"
              aria-label={names.remove(at + 1)}
              onClick={() => write(shown.filter((_, index) => index !== at))}
            >
              <Icon d={cross} />
            </button>
          )}
        </div>
      ))}
      {pairs.length > 0 && !readOnly && (
        <button type="button" class="button plain" onClick={() => write([...shown, ['', '']])}>
          <Icon d={plus} />
          {props.add}
        </button>
      )}
    </fieldset>
  )
}

/** One line of text. */
export function TypedText(props: {
  id: string
  value: string
  name?: string
  placeholder?: string
  readOnly: boolean
  write(text: string): void
}) {
  const { text, type } = useText(props.value, (typed) => {
    props.write(typed)
    return typed
  })
  return (
    <input
      class="typed"
      type="text"
      autocomplete="off"
      id={props.id}
      value={text}
      aria-label={props.name}
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}
