import { useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, right } from '../../../ui/icons.ts'
import { file } from '../../../ui/icons-more.ts'
import { partWords } from '../../../ui/parts/words.ts'
import { practiceStart } from '../practice-id.ts'
import { fetchPractice } from '../shelf/practice.ts'
import type { EvaluationView } from '../view.ts'
import { postsWords } from './words.ts'

/** Three ways to the first posts. */
export function EmptyPosts({ view }: { view: EvaluationView }) {
  const { content, library, locale } = view
  const { empty: words } = postsWords(locale)
  const [failed, setFailed] = useState(false)
  const { practice } = library
  // What somebody has typed about an own account is not covered with another.
  const isUntouched = content.setup.account.trim() === '' && content.setup.goal.trim() === ''

  async function takePractice(): Promise<void> {
    setFailed(false)
    const posts = await fetchPractice().catch(() => undefined)
    if (!posts) return setFailed(true)
    view.run(
      {
        name: 'import',
        apply: (now) => ({
          ...now,
          setup: { ...practice.setup, kind: 'practice' },
          posts: { ...now.posts, ...practiceStart(posts) },
          sample: practice.sample,
        }),
      },
      words.practiceTold,
    )
  }

  return (
    <div class="post-empty">
      <h2>{words.text}</h2>
      <div class="shelf-more">
        <button type="button" class="shelf-choice" onClick={() => view.show('posts', view.make())}>
          <span>
            <b>{words.type}</b>
            <small>{words.typeLead}</small>
          </span>
          <Icon d={plus} />
        </button>
        <button type="button" class="shelf-choice" onClick={() => view.show('import')}>
          <span>
            <b>{words.open}</b>
            <small>{words.openLead}</small>
          </span>
          <Icon d={file} />
        </button>
        {isUntouched && (
          <button type="button" class="shelf-choice" onClick={() => void takePractice()}>
            <span>
              <b>{words.practice}</b>
              <small>{words.practiceLead(formatNumber(practice.posts, locale))}</small>
            </span>
            <Icon d={right} />
          </button>
        )}
      </div>
      {failed && (
        <p class="field-error" role="alert">
          {partWords(locale).failed}
        </p>
      )}
    </div>
  )
}
