import type { Locale } from '../../i18n/locales.ts'
import { type DrawnNode, drawingOf, HALF } from './drawing.ts'
import { EndingKindLine } from './EndingKindLine.tsx'
import { caseMap, type MapNode } from './map.ts'
import { type Case, type CaseState, sceneNumber } from './model.ts'
import { caseWords } from './words.ts'

interface CaseMapProps {
  scenario: Case
  state: CaseState | undefined
  element: string
  locale: Locale
}

/** Where the ways of a case lead: a drawing with numbers, and beside it the same as a list that says what they are. */
export function CaseMap({ scenario, state, element, locale }: CaseMapProps) {
  const words = caseWords(locale).map
  const map = caseMap(scenario, state)
  const { width, height, nodes, edges } = drawingOf(map)
  const numberOf = (scene: string) => sceneNumber(scenario, scene)
  const endings = map.nodes.filter(({ ending }) => ending)
  const listed = [...map.nodes].sort((a, b) => numberOf(a.scene) - numberOf(b.scene))
  const idOf = (scene: string) => `${element}-peta-${scene}`
  const targetsOf = (scene: string) => [
    ...new Set(map.edges.filter(({ from }) => from === scene).map(({ to }) => to)),
  ]
  return (
    <section class="case-map" aria-labelledby={`${element}-peta`}>
      <h2 id={`${element}-peta`}>{words.heading}</h2>
      <p class="small">{words.found(endings.filter(({ visited }) => visited).length, endings.length)}</p>
      <div class="case-map-parts">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          {edges.map(({ d, taken }) => (
            <path key={d} class={taken ? 'map-edge taken' : 'map-edge'} d={d} />
          ))}
          {nodes.map((node) => (
            <Box key={node.scene} node={node} number={numberOf(node.scene)} />
          ))}
        </svg>
        <ol class="map-list">
          {listed.map((node) => (
            <li key={node.scene} id={idOf(node.scene)} tabIndex={-1}>
              <span class="number">{numberOf(node.scene)}</span>
              <div>
                {node.current ? <mark>{node.title}</mark> : <b>{node.title ?? words.hidden}</b>}
                <NodeState node={node} locale={locale} />
                {node.visited && !node.ending && (
                  <p class="map-leads">
                    {words.leads}
                    {targetsOf(node.scene).map((scene) => (
                      <a key={scene} href={`#${idOf(scene)}`} aria-label={words.scene(numberOf(scene))}>
                        {numberOf(scene)}
                      </a>
                    ))}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function NodeState({ node: { current, visited, ending }, locale }: { node: MapNode; locale: Locale }) {
  const words = caseWords(locale).map
  return (
    <p class="small map-state">
      {ending && ending !== 'hidden' && <EndingKindLine kind={ending} locale={locale} />}
      {current ? words.here : visited ? words.seen : words.unseen}
    </p>
  )
}

/** A scene is a square, an ending a circle; filled when it was seen, yellow where the player is. */
function Box({ node: { x, y, current, visited, ending }, number }: { node: DrawnNode; number: number }) {
  return (
    <g class={current ? 'map-box now' : visited ? 'map-box seen' : 'map-box'}>
      <rect
        x={x - HALF}
        y={y - HALF}
        width={2 * HALF}
        height={2 * HALF}
        rx={ending ? HALF : 4}
        class={ending === 'hidden' ? 'unknown' : undefined}
      />
      <text x={x} y={y + 5}>
        {number}
      </text>
    </g>
  )
}
