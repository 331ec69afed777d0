import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { rateBasis } from '../measures/rates.ts'
import type { Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { type Filter, filteredPosts, PAGE_SIZE, pagesOf } from './list.ts'
import { Pager } from './Pager.tsx'
import { PostFilter } from './PostFilter.tsx'
import { PostRow } from './PostRow.tsx'
import { postsWords } from './words.ts'

/** All posts, page by page: to look for one, to open one, to label several. */
export function PostList({ view }: { view: EvaluationView }) {
  const { content, locale, page } = view
  const { posts, setup } = content
  const words = postsWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const [filter, setFilter] = useState<Filter>({ text: '', pillar: '', format: '', sort: 'newest' })
  const [place, setPlace] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<Made>>(new Set())
  const top = useRef<HTMLDivElement>(null)
  const basis = useMemo(() => rateBasis(Object.entries(posts), setup), [posts, setup])
  const found = useMemo(() => filteredPosts(posts, filter, basis), [posts, filter, basis])
  const all = Object.keys(posts).length
  const last = pagesOf(found.length) - 1
  const current = Math.min(place, last)
  const shown = found.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE)
  const marked = [...chosen].filter((id) => Object.hasOwn(posts, id))
  const isMarked = shown.length > 0 && shown.every(([id]) => chosen.has(id))
  useEffect(() => setPlace(0), [filter])

  function mark(ids: readonly Made[], isOn: boolean): void {
    const next = new Set(marked)
    for (const id of ids) isOn ? next.add(id) : next.delete(id)
    setChosen(next)
  }

  function turn(to: number): void {
    setPlace(to)
    top.current?.scrollIntoView()
  }

  return (
    <div class="post-screen">
      <div class="post-head">
        <p class="row">
          <button type="button" class="button" onClick={() => view.show('posts', view.make())}>
            <Icon d={plus} />
            {words.add}
          </button>
          <button type="button" class="button" onClick={() => view.show('import')}>
            {words.open}
          </button>
        </p>
      </div>
      <PostFilter filter={filter} change={setFilter} library={view.library} locale={locale} page={page} />
      <div class="post-found" ref={top}>
        <p role="status">
          {found.length === all ? words.count(number(all)) : words.found(number(found.length), number(all))}
        </p>
        {found.length > 0 && (
          <label class="post-all">
            <input
              type="checkbox"
              checked={isMarked}
              onChange={() =>
                mark(
                  shown.map(([id]) => id),
                  !isMarked,
                )
              }
            />
            {words.selectAll}
          </label>
        )}
      </div>
      {found.length === 0 && <p>{words.nothing}</p>}
      <ol class="post-list" aria-label={words.heading} start={current * PAGE_SIZE + 1}>
        {shown.map(([id, post]) => (
          <PostRow
            key={id}
            id={elementId(page, 'unggahan', id)}
            post={post}
            basis={basis}
            isChosen={chosen.has(id)}
            choose={(isOn) => mark([id], isOn)}
            open={() => view.show('posts', id)}
            library={view.library}
            locale={locale}
          />
        ))}
      </ol>
      {last > 0 && <Pager place={current} last={last} all={found.length} turn={turn} locale={locale} />}
      {marked.length > 0 && <ChosenBar view={view} ids={marked} clear={() => setChosen(new Set())} />}
    </div>
  )
}
