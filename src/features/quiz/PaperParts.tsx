import { InlineText } from '../../ui/InlineText.tsx'
import type { PaperPart, PaperRun } from './paper.ts'

/** What a question leaves room for on paper. */
export function PaperParts({ parts }: { parts: PaperPart[] }) {
  return (
    <>
      {parts.map((part) => (
        <Part key={part.kind} part={part} />
      ))}
    </>
  )
}

function Part({ part }: { part: PaperPart }) {
  if (part.kind === 'lines') {
    return (
      <div class="pen-lines">
        {Array.from({ length: part.count }, (_, at) => (
          // Lines are all alike: their position is their identity.
          <i key={at} />
        ))}
        {part.unit && <span>{part.unit}</span>}
      </div>
    )
  }
  if (part.kind === 'gaps') {
    return (
      <div class="pen-gaps">
        {part.paragraphs.map((runs, at) => (
          // The paragraphs of a fixed text never move, so their position is their identity.
          <p key={at}>
            {runs.map((run, place) => (
              <Run key={place} run={run} />
            ))}
          </p>
        ))}
      </div>
    )
  }
  const look = part.kind === 'choices' && !part.several ? 'one' : part.kind
  return (
    <ul class={`pen-list ${look}`}>
      {part.texts.map((text) => (
        <li key={text}>
          <InlineText text={text} />
        </li>
      ))}
    </ul>
  )
}

function Run({ run }: { run: PaperRun }) {
  if (run.kind === 'text') return <InlineText text={run.text} />
  return (
    <>
      {run.options.length > 0 ? (
        <span class="pen-options">({run.options.join(' / ')})</span>
      ) : (
        <span class="pen-gap" />
      )}
      {run.after}
    </>
  )
}
