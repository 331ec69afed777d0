import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import { setSetting } from './changes.ts'
import { DESK, keptOf } from './model.ts'
import { planStore } from './store.ts'

/** One setting of the desk: undefined until what is kept may be shown, '' where nothing is kept. */
export function useSetting(name: string): string | undefined {
  const state = useStore(planStore(DESK))
  return useMounted() ? (keptOf(state.settings, name) ?? '') : undefined
}

/** Keeps a setting of the desk. */
export function keepSetting(name: string, value: string): void {
  planStore(DESK).change((state, now) => setSetting(state, name, value, now))
}
