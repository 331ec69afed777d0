import type { EvaluationView } from '../view.ts'
import { EditRecommendation } from './EditRecommendation.tsx'
import { RecommendationList } from './RecommendationList.tsx'

/** The list of recommendations; or one of them, to be written. */
export function Recommendations({ view }: { view: EvaluationView }) {
  const { item } = view.address
  const isThere = item !== undefined && Object.hasOwn(view.content.recommendations, item)
  return isThere ? <EditRecommendation view={view} id={item} /> : <RecommendationList view={view} />
}
