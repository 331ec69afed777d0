import { useRef } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import type { Named } from '../content.ts'
import { measureNameWords } from '../measure-name-words.ts'
import type { Made, Measure, Post } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { deletePosts, editPost, emptyPost, withField, withMeasure, withWaits } from './commands.ts'
import { LinkField } from './LinkField.tsx'
import { MeasureField } from './MeasureField.tsx'
import { TextField } from './TextField.tsx'
import { WaitsField } from './WaitsField.tsx'
import { postsWords } from './words.ts'

/** The numbers that rates are made of; the rest is asked for when one wants it. */
const USUAL: Measure[] = ['reach', 'views', 'impressions', 'likes', 'comments', 'shares', 'saves']
const MORE: Measure[] = [
  'reposts',
  'follows',
  'engagements',
  'clicks',
  'durationSeconds',
  'averageViewSeconds',
  'averageViewedPercent',
  'completionPercent',
  'clickRatePercent',
  'watchTimeHours',
]
const ASKED: Measure[] = ['questions', 'answered']

/** One post by hand. It is kept from its first letter on. */
export function PostForm({ view, id }: { view: EvaluationView; id: Made }) {
  const { content, library, locale, page } = view
  const words = postsWords(locale)
  const { form } = words
  const isThere = Object.hasOwn(content.posts, id)
  // What was new when the form was opened stays so, while its letters are one step.
  const isNew = useRef(!isThere)
  const post = content.posts[id] ?? emptyPost()
  const [day = '', time = ''] = (post.publishedAt ?? '').split('T')
  const of = (field: string) => elementId(page, 'unggahan-isi', field)
  const placeOf = (field: string) => `${view.evaluation}/${id}/${field}`
  const edit = (field: string, change: (now: Post) => Post) =>
    view.run(editPost(id, field, isNew.current && !isThere, change))

  return (
    <div class="post-form">
      <h2>{isNew.current ? form.fresh : form.edit}</h2>
      <div class="post-when">
        <p class="field">
          <label for={of('day')}>{form.day}</label>
          <input
            id={of('day')}
            class="typed"
            type="date"
            value={day}
            onChange={({ currentTarget: { value } }) =>
              edit('day', (now) => withField(now, 'publishedAt', value && time ? `${value}T${time}` : value))
            }
          />
        </p>
        <p class="field">
          <label for={of('time')}>{form.time}</label>
          <input
            id={of('time')}
            class="typed"
            type="time"
            value={time}
            disabled={day === ''}
            onChange={({ currentTarget: { value } }) =>
              edit('time', (now) => withField(now, 'publishedAt', value ? `${day}T${value}` : day))
            }
          />
        </p>
      </div>
      <TextField
        id={of('title')}
        label={form.title}
        value={post.title ?? ''}
        change={(value) => edit('title', (now) => withField(now, 'title', value))}
      />
      <TextField
        id={of('text')}
        label={form.text}
        isLong
        value={post.text}
        change={(value) => edit('text', (now) => ({ ...now, text: value }))}
      />
      <LinkField
        id={of('link')}
        place={placeOf('link')}
        value={post.link ?? ''}
        change={(value) => edit('link', (now) => withField(now, 'link', value))}
        locale={locale}
      />
      <div class="post-labels">
        {label('channel', library.channels)}
        {label('format', library.formats)}
        {label('pillar', library.pillars)}
      </div>
      <fieldset class="post-numbers">
        <legend>{form.numbers}</legend>
        <p class="hint">{form.numbersHint}</p>
        <div>{USUAL.map(measure)}</div>
        <details>
          <summary>{form.moreNumbers}</summary>
          <div>{MORE.map(measure)}</div>
        </details>
      </fieldset>
      <fieldset class="post-numbers">
        <legend>{form.questions}</legend>
        <div>{ASKED.map(measure)}</div>
        <WaitsField
          id={of('waits')}
          place={placeOf('waits')}
          waits={post.waits ?? []}
          change={(waits) => edit('waits', (now) => withWaits(now, waits))}
          locale={locale}
        />
      </fieldset>
      <TextField
        id={of('seen')}
        label={form.seen}
        hint={form.seenHint}
        isLong
        value={post.seen ?? ''}
        change={(value) => edit('seen', (now) => withField(now, 'seen', value))}
      />
      <p class="row post-ways">
        <button type="button" class="button primary" onClick={() => view.show('posts')}>
          {form.back}
        </button>
        <button type="button" class="button" onClick={() => view.show('posts', view.make())}>
          {form.more}
        </button>
        {isThere && (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              view.run(deletePosts([id]), form.deleted)
              view.show('posts', undefined, true)
            }}
          >
            {form.delete}
          </button>
        )}
      </p>
    </div>
  )

  function measure(name: Measure) {
    return (
      <MeasureField
        key={name}
        id={of(name)}
        place={placeOf(name)}
        label={measureNameWords(locale)[name]}
        measure={name}
        value={post.measures[name]}
        change={(value) => edit(name, (now) => withMeasure(now, name, value))}
        locale={locale}
      />
    )
  }

  function label(what: 'channel' | 'format' | 'pillar', all: readonly Named[]) {
    return (
      <p class="field">
        <label for={of(what)}>{words[what]}</label>
        <select
          id={of(what)}
          value={post[what] ?? ''}
          onChange={({ currentTarget: { value } }) => edit(what, (now) => withField(now, what, value))}
        >
          <option value="">{form.choose}</option>
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
    )
  }
}
