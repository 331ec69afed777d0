import type { ComponentType } from 'preact'
import { usePart } from '../../ui/parts/use-part.ts'
import { Waiting } from '../../ui/parts/Waiting.tsx'
import type { Screen } from './address.ts'
import type { EvaluationView } from './view.ts'

/** What is behind each screen is loaded when it is opened. */
const screens: Partial<Record<Screen, () => Promise<ComponentType<{ view: EvaluationView }>>>> = {
  setup: async () => (await import('./setup/SetupScreen.tsx')).SetupScreen,
  score: async () => (await import('./scoring/ScoreScreen.tsx')).ScoreScreen,
  results: async () => (await import('./results/ResultsScreen.tsx')).ResultsScreen,
  raters: async () => (await import('./raters/RatersScreen.tsx')).RatersScreen,
  posts: async () => (await import('./posts/PostsScreen.tsx')).PostsScreen,
  import: async () => (await import('./import/ImportScreen.tsx')).ImportScreen,
  recommendations: async () => (await import('./recommendations/Recommendations.tsx')).Recommendations,
  themes: async () => (await import('./themes/Themes.tsx')).Themes,
  calendar: async () => (await import('./calendar/Calendar.tsx')).Calendar,
  report: async () => (await import('./report/Report.tsx')).Report,
}

/** The screen of this name, once it is loaded. */
export function LazyScreen({ screen, view }: { screen: Screen; view: EvaluationView }) {
  const load = screens[screen]
  const part = usePart(load !== undefined, async () => load?.())
  const Shown = part.value
  return Shown ? <Shown view={view} /> : <Waiting part={part} locale={view.locale} />
}
