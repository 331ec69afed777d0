interface LevelFieldProps<V extends string | number> {
  /** Name of the group: unique on the page. */
  id: string
  label: string
  value: V
  options: readonly { value: V; name: string; meaning: string }[]
  write(value: V): void
}

/** One of a few levels, each with what it means. */
export function LevelField<V extends string | number>(props: LevelFieldProps<V>) {
  const { id, label, value, options, write } = props
  return (
    <fieldset class="audit-levels">
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => write(option.value)}
            />
            <b>{option.name}</b>
            <span>{option.meaning}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
