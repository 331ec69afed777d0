import type { Recommendation } from '../model.ts'
import { postName } from '../post-name.ts'
import type { EvaluationView } from '../view.ts'
import { recommendationsWords } from './words.ts'

interface EvidenceListProps {
  view: EvaluationView
  evidence: Recommendation['evidence']
}

/** What a recommendation rests on, each with the post it was found in. */
export function EvidenceList({ view, evidence }: EvidenceListProps) {
  const words = recommendationsWords(view.locale).edit
  return (
    <section class="audit-evidence">
      <h2>{words.evidence}</h2>
      {evidence.length === 0 ? (
        <p>{words.noEvidence}</p>
      ) : (
        <ul>
          {evidence.map(({ post, text }) => {
            const found = view.content.posts[post]
            const name = found && postName(found, view.locale)
            return (
              <li key={post}>
                {text !== '' && <p>{text}</p>}
                {name === undefined ? (
                  <p class="small">{words.goneEvidence}</p>
                ) : (
                  <>
                    <p class="small">{name}</p>
                    <button
                      type="button"
                      class="button plain"
                      aria-label={words.openPostNamed(name)}
                      onClick={() => view.show('posts', post)}
                    >
                      {words.openPost}
                    </button>
                  </>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
