import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { Content, Made } from '../model.ts'
import type { BoardView } from '../view.ts'
import { FindingList } from './FindingList.tsx'
import type { Finding } from './finding.ts'
import { reviewWords } from './words.ts'

/** So many stand in the list at once: whoever mends those sees the next. */
const MOST = 60

/** Findings by the shot they are in; each leads to its field. A shot that was marked as ready before is called so. */
export function Findings({ view, findings }: { view: BoardView; findings: Finding[] }) {
  const { content, locale } = view
  const words = reviewWords(locale)
  const groups = groupsOf(findings.slice(0, MOST))
  const isReopened = (shot: Made | undefined, own: Finding[]) =>
    shot !== undefined && content.shots[shot]?.status === 'ready' && own.some(({ blocking }) => blocking)
  return (
    <>
      {groups.map(([shot, own]) => (
        <div class="review-group" key={shot ?? ''}>
          <h3>{placeOf(shot, own, content, words)}</h3>
          {isReopened(shot, own) && (
            <p class="review-reopened">
              <Icon d={warning} />
              {words.shotReopened}
            </p>
          )}
          <FindingList view={view} findings={own} />
        </div>
      ))}
      {findings.length > MOST && <p class="small">{words.more(findings.length - MOST)}</p>}
    </>
  )
}

function placeOf(
  shot: Made | undefined,
  own: Finding[],
  { order }: Content,
  words: ReturnType<typeof reviewWords>,
): string {
  if (shot !== undefined) return words.shot(order.indexOf(shot) + 1)
  return own.some(({ part }) => part === 'shots') ? words.board : words.brief
}

/** Findings stand in the order of the board, so those of one shot follow each other. */
function groupsOf(findings: Finding[]): [shot: Made | undefined, own: Finding[]][] {
  const groups = new Map<string, [Made | undefined, Finding[]]>()
  for (const finding of findings) {
    const name = finding.shot ?? (finding.part === 'shots' ? 'board' : 'brief')
    const group = groups.get(name) ?? [finding.shot, []]
    groups.set(name, group)
    group[1].push(finding)
  }
  return [...groups.values()]
}
