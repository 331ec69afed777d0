import { Icon } from '../../../ui/Icon.tsx'

/** A small button with an icon, whose name is said and shown when the pointer rests on it. */
export function Step({ name, icon, onPress }: { name: string; icon: string; onPress: () => void }) {
  return (
    <button type="button" class="draw-step" aria-label={name} title={name} onClick={onPress}>
      <Icon d={icon} />
    </button>
  )
}
