import type { ComponentChildren } from 'preact'
import { Icon } from '../../../../ui/Icon.tsx'
import { InlineText } from '../../../../ui/InlineText.tsx'
import { plainText } from '../../../../ui/inline-text.ts'
import type { Id } from '../../model.ts'
import type { MockPost } from './model.ts'
import type { Spot } from './spot.ts'
import type { hotspotWords } from './words.ts'

/** A mock post; those of its parts that are areas are buttons. */
export function HotspotPost(props: {
  spots: Spot[]
  post: MockPost
  words: ReturnType<typeof hotspotWords>
  disabled: boolean
  toggle: (id: Id) => void
}) {
  const { spots, post, words, disabled, toggle } = props

  function part(name: string, look: string, content: ComponentChildren) {
    const spot = spots.find(({ where }) => where.kind === 'part' && where.part === name)
    if (!spot) return <div class={look}>{content}</div>
    const { id, number, marked, mark } = spot
    return (
      <button
        type="button"
        class={`post-part ${look} ${mark?.look ?? (marked ? 'marked' : '')}`}
        aria-pressed={marked}
        disabled={disabled}
        onClick={() => toggle(id)}
      >
        <span class="spot-number">{number}</span>
        <span class="visually-hidden">{plainText(spot.name)}: </span>
        <span class="post-content">{content}</span>
        {mark && (
          <span class="verdict">
            <Icon d={mark.icon} />
            <span class="visually-hidden">{words[mark.word]}</span>
          </span>
        )}
      </button>
    )
  }

  return (
    <div class="spot-post">
      <p class="post-example">{words.example}</p>
      <div class="post-head">
        {part(
          'avatar',
          'post-avatar',
          <span class="post-face">{post.from.replace('@', '').charAt(0).toUpperCase()}</span>,
        )}
        <div>
          {part('name', 'post-name', post.from)}
          {part('time', 'post-time', post.time)}
        </div>
      </div>
      {post.text.map((line, at) => (
        // The paragraphs of a fixed text never move, so their position is their identity.
        <div key={at}>{part(`line-${at + 1}`, 'post-line', <InlineText text={line} />)}</div>
      ))}
      {post.picture && part('picture', 'post-picture', post.picture)}
      {post.tags && part('tags', 'post-tags', post.tags)}
    </div>
  )
}
