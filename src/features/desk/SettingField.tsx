import type { ComponentChildren } from 'preact'
import type { Setting } from './settings.ts'
import { keepSetting, useSetting } from './use-setting.ts'

interface SettingFieldProps {
  name: Setting
  element: string
  label: string
  hint: string
  type: 'text' | 'date' | 'long' | 'url'
  isFaulty?: boolean
  /** What stands below the field. */
  children?: ComponentChildren
}

/** One setting of the desk; what is typed is kept. */
export function SettingField({ name, element, label, hint, type, isFaulty, children }: SettingFieldProps) {
  const kept = useSetting(name)
  const control = {
    id: element,
    name,
    autocomplete: 'off',
    'aria-describedby': `${element}-hint`,
    'aria-invalid': isFaulty ?? false,
    // Hydration would overwrite what was typed early with any value given here.
    value: kept,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      keepSetting(name, currentTarget.value),
  }
  return (
    <div class={type === 'long' || type === 'url' ? 'field wide-setting' : 'field'}>
      <label for={element}>{label}</label>
      {type === 'long' ? (
        <textarea rows={2} {...control} />
      ) : (
        <input class="typed" type={type} {...control} />
      )}
      <p class="hint" id={`${element}-hint`}>
        {hint}
      </p>
      {children}
    </div>
  )
}
